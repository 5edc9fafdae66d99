import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCourse } from '../course/build-course.ts';
import { listOf } from '../course/words.ts';
import type { CommandResult, Surroundings } from './command.ts';
import { listFiles } from './content-files.ts';
import { exportFormats, exportQuestions, type ExportFormat } from './exchange/export-questions.ts';
import { importFormats, importQuestions, type ImportFormat } from './exchange/import-questions.ts';
import { contentLabel } from './load-course.ts';
import { readCourse } from './read-course.ts';

const HELP = `Brings questions in from other programs, and takes them out.

  npm run questions -- import FILE --module ID [--format ${Object.keys(importFormats).join('|')}]
  npm run questions -- export --module ID [--format ${Object.keys(exportFormats).join('|')}] [--out FILE]

Imported questions become drafts: “npm run check” says what each still lacks.
`;

const options = {
  content: { type: 'string', default: 'content' },
  module: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** `npm run questions`: see `HELP`. */
export function questions(
  args: readonly string[],
  { projectDir }: Pick<Surroundings, 'projectDir'>,
): CommandResult {
  const parsed = read(args);
  if (typeof parsed === 'string') return { output: `${parsed}\n${HELP}`, exitCode: 1 };
  const { values, positionals } = parsed;
  const [command, file] = positionals;
  if (values.help || command === undefined) return { output: HELP, exitCode: 0 };
  if (command !== 'import' && command !== 'export') {
    return { output: `There is no command “${command}”.\n${HELP}`, exitCode: 1 };
  }
  if (values.module === undefined) {
    return { output: `Name the module with --module.\n${HELP}`, exitCode: 1 };
  }
  const formats = Object.keys(command === 'import' ? importFormats : exportFormats);
  if (values.format !== undefined && !formats.includes(values.format)) {
    return {
      output: `There is no format “${values.format}”. The formats are: ${listOf(formats)}.\n`,
      exitCode: 1,
    };
  }
  const folder = resolve(projectDir, values.content);
  const { authored } = readCourse(folder, contentLabel(folder, projectDir));

  if (command === 'import') {
    if (file === undefined) return { output: `Name the file.\n${HELP}`, exitCode: 1 };
    const path = resolve(projectDir, file);
    if (!existsSync(path)) return { output: `There is no file ${file}.\n`, exitCode: 1 };
    const format = values.format as ImportFormat | undefined;
    const result = importQuestions(authored, listFiles(folder), {
      file: path,
      moduleId: values.module,
      format,
    });
    for (const { path: name, text } of result.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text, { flag: 'wx' });
    }
    return { output: result.output.replaceAll(path, file), exitCode: result.exitCode };
  }

  const { course } = buildCourse(authored, { today: new Date().toISOString().slice(0, 10) });
  if (!course) {
    const output = 'The course has errors, so nothing was exported. “npm run check” lists them.\n';
    return { output, exitCode: 1 };
  }
  const format = (values.format ?? 'gift') as ExportFormat;
  const { text, output, exitCode } = exportQuestions(course, { moduleId: values.module, format });
  if (text === undefined) return { output, exitCode };
  const out = values.out ?? `dist/questions/${values.module}.${exportFormats[format].extension}`;
  mkdirSync(dirname(resolve(projectDir, out)), { recursive: true });
  writeFileSync(resolve(projectDir, out), text);
  return { output: `${output}Written to ${out}.\n`, exitCode };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (import.meta.main) {
  const { output, exitCode } = questions(process.argv.slice(2), { projectDir: process.cwd() });
  process.stdout.write(output);
  process.exitCode = exitCode;
}
