import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildCourse } from '../course/build-course.ts';
import { runCommand, type CommandResult, type Surroundings } from './command.ts';
import { courseFigures, type ModuleFigures } from './course-figures.ts';
import { contentLabel } from './load-course.ts';
import { readCourse } from './read-course.ts';
import { formatTable } from './reporters/table.ts';

interface Settings {
  readonly content: string;
  /** The list that packaging leaves behind, for the sizes of packages. */
  readonly packages: string;
  readonly format: string;
}

/** The course in numbers: a table of modules, and one of lessons with how easily they read. */
export function overview(
  { content, packages, format }: Settings,
  { projectDir }: Surroundings,
): CommandResult {
  const folder = resolve(projectDir, content);
  const { authored } = readCourse(folder, contentLabel(folder, projectDir));
  const { course } = buildCourse(authored, { today: new Date().toISOString().slice(0, 10) });
  if (!course) {
    const output = 'The course has errors, so it has no numbers. “npm run check” lists them.\n';
    return { output, exitCode: 1 };
  }
  const figures = courseFigures(course, authored);
  if (format === 'json') return { output: `${JSON.stringify(figures, null, 2)}\n`, exitCode: 0 };

  const sizes = largestPackages(resolve(projectDir, packages));
  const output = [
    formatTable([moduleHeader, ...figures.map((module) => moduleRow(module, sizes))]),
    formatTable([
      ['Lesson', 'Words', 'Minutes', 'Grade'],
      ...figures.flatMap(({ module, lessons }) =>
        lessons.map(({ lesson, words, minutes, readingGrade }) => [
          `${module}/${lesson}`,
          ...[words, minutes].map(String),
          inTenths(readingGrade),
        ]),
      ),
    ]),
    'Grade: years of school a text asks for, after Flesch and Kincaid. State: characters of 2,000.\n' +
      (sizes.size > 0 ? '' : 'Sizes of packages are known after “npm run package”.\n'),
  ].join('\n');
  return { output, exitCode: 0 };
}

const moduleHeader = [
  'Module',
  'Words',
  'Minutes',
  'Lessons',
  'Questions',
  'In the bank',
  'Families',
  'Scenarios',
  'Sources',
  'Figures',
  'Grade',
  'State',
  'Package',
];

const moduleRow = (module: ModuleFigures, sizes: ReadonlyMap<string, number>): string[] => [
  module.module,
  ...[
    module.words,
    module.minutes,
    module.lessons.length,
    module.questions,
    module.bank,
    module.families,
    module.scenarios,
    module.sources,
    module.figures,
  ].map(String),
  inTenths(module.readingGrade),
  String(module.longestSavedState),
  inKilobytes(sizes.get(module.module)),
];

const inTenths = (value: number | undefined) => value?.toFixed(1) ?? '–';
const inKilobytes = (bytes: number | undefined) =>
  bytes === undefined ? '–' : `${String(Math.round(bytes / 1000))} KB`;

/** Size in bytes of the largest package of each module; empty before anything was packaged. */
function largestPackages(file: string): ReadonlyMap<string, number> {
  if (!existsSync(file)) return new Map();
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly modules: readonly {
      readonly id: string;
      readonly packages: readonly { readonly sizeBytes: number }[];
    }[];
  };
  return new Map(
    modules
      .filter((module) => module.packages.length > 0)
      .map(({ id, packages }) => [id, Math.max(...packages.map(({ sizeBytes }) => sizeBytes))]),
  );
}

if (import.meta.main) {
  runCommand(
    'Usage: npm run overview -- [--content DIR] [--packages FILE] [--format json]',
    { content: 'content', packages: 'dist/packages/release.json', format: 'text' },
    overview,
  );
}
