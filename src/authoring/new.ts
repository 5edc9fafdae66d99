import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AuthoredCourse } from '../course/authored-course.ts';
import { didYouMean } from '../course/nearest.ts';
import { identifierSchema } from '../course/schemas/identifier.ts';
import type { QuestionKind } from '../course/schemas/question.ts';
import { listOf } from '../course/words.ts';
import type { CommandResult, Surroundings } from './command.ts';
import { toIdentifier } from './content-files.ts';
import { insertItem } from './insert-item.ts';
import { contentLabel } from './load-course.ts';
import { readCourse } from './read-course.ts';
import { slots } from './slots.ts';
import { lessonStarter } from './starters/lesson-starter.ts';
import { moduleStarter } from './starters/module-starter.ts';
import { isPracticeOnly, questionKinds, questionStarter } from './starters/question-starters.ts';
import { scenarioStarter } from './starters/scenario-starter.ts';
import type { StarterFiles, StarterRequest } from './starters/starter.ts';

const HELP = `Writes a starter that the check accepts, to be filled in.

  npm run new -- module ID
  npm run new -- lesson MODULE/ID
  npm run new -- question MODULE/ID [--kind ${questionKinds.join('|')}] [--use check|quiz]
  npm run new -- scenario MODULE/ID

An id is in small letters with hyphens, such as the-first-words. It never changes once learners have it.
Every sentence to fill in begins with “Replace this”.
`;

const options = {
  content: { type: 'string', default: 'content' },
  kind: { type: 'string', default: 'single' },
  use: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const things = ['module', 'lesson', 'question', 'scenario'] as const;
type Thing = (typeof things)[number];

class Refusal extends Error {}

/** `npm run new`: see `HELP`. Nothing that exists is written over. */
export function createStarter(args: readonly string[], surroundings: Surroundings): CommandResult {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [thing, address] = positionals;
    if (values.help || thing === undefined) return { output: HELP, exitCode: 0 };
    if (!isThing(thing)) throw new Refusal(`There is no starter for “${thing}”.\n${HELP}`);
    if (address === undefined) throw new Refusal(`Name the new ${thing}.\n${HELP}`);
    const folder = resolve(surroundings.projectDir, values.content);
    const { authored } = readCourse(folder, contentLabel(folder, surroundings.projectDir));
    const target = targetOf(thing, address, authored);
    const files = filesFor(thing, requestFor(target, authored), values);
    refuseOverwriting(folder, files);
    const listed = listIn(folder, thing, target);

    for (const [path, text] of Object.entries({ ...files, ...listed })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const given = slots({ content: values.content }, surroundings);
    const written = Object.keys(files).map((path) => `  ${values.content}/${path}\n`);
    return {
      exitCode: given.exitCode,
      output: `Written:\n${written.join('')}${nextStep(thing, target)}`,
    };
  } catch (error) {
    if (error instanceof Refusal || isAboutArguments(error)) {
      return { output: `${error.message.trimEnd()}\n`, exitCode: 1 };
    }
    throw error;
  }
}

interface Target {
  readonly moduleId: string;
  readonly id: string;
}

const isThing = (text: string): text is Thing => things.some((thing) => thing === text);

function targetOf(thing: Thing, address: string, authored: AuthoredCourse): Target {
  const parts = address.split('/');
  const [first = '', second = ''] = parts;
  const isModule = thing === 'module';
  if (parts.length !== (isModule ? 1 : 2)) {
    throw new Refusal(
      isModule
        ? `Name the module by its id alone, as in “npm run new -- module ${toIdentifier(address)}”.`
        : `Name the module and the ${thing}, as in “npm run new -- ${thing} charter/${toIdentifier(second || first)}”.`,
    );
  }
  const id = isModule ? first : second;
  if (!identifierSchema.safeParse(id).success) {
    throw new Refusal(
      `“${id}” cannot be an id: small letters, digits and single hyphens, starting with a letter. For example “${toIdentifier(id)}”.`,
    );
  }
  const modules = authored.modules.map((module) => module.id);
  if (!isModule && !modules.includes(first)) {
    throw new Refusal(
      `There is no module “${first}”.\n${didYouMean(first, modules)}The modules are: ${listOf(modules)}.`,
    );
  }
  return { moduleId: first, id };
}

/** A fact and a source that exist stand in for those the author will name. */
function requestFor({ moduleId, id }: Target, authored: AuthoredCourse): StarterRequest {
  const fact = authored.facts.data.find(
    ({ confirmed, sources }) => confirmed && sources.length > 0,
  );
  const source = fact?.sources[0];
  if (!fact || source === undefined) {
    throw new Refusal(
      'A starter needs a confirmed fact with a source. Add one to facts.yaml and sources.yaml first.',
    );
  }
  const module = authored.modules.find((one) => one.id === moduleId);
  const objective = module?.data.objectives[0]?.id ?? 'first-objective';
  return { moduleId, id, objective, fact: fact.id, source };
}

function filesFor(
  thing: Thing,
  request: StarterRequest,
  values: { readonly kind: string; readonly use?: string | undefined },
): StarterFiles {
  const { moduleId, id } = request;
  switch (thing) {
    case 'module':
      return moduleStarter(request);
    case 'lesson':
      return lessonStarter(request);
    case 'scenario':
      return { [`modules/${moduleId}/scenarios/${id}.yaml`]: scenarioStarter(request) };
    case 'question': {
      const kind = questionKinds.find((known) => known === values.kind);
      if (!kind) {
        throw new Refusal(
          `There is no kind “${values.kind}”.\n${didYouMean(values.kind, questionKinds)}The kinds are: ${listOf(questionKinds)}.`,
        );
      }
      const use = useFor(kind, values.use);
      const text = questionStarter({ ...request, kind, use, family: id });
      return { [`modules/${moduleId}/questions/${id}.yaml`]: text };
    }
  }
}

function useFor(kind: QuestionKind, wanted: string | undefined): 'check' | 'quiz' {
  if (wanted === undefined) return isPracticeOnly(kind) ? 'check' : 'quiz';
  if (wanted !== 'check' && wanted !== 'quiz') {
    throw new Refusal(`“--use ${wanted}” is neither check nor quiz.`);
  }
  if (wanted === 'quiz' && isPracticeOnly(kind)) {
    throw new Refusal(`A question of the kind “${kind}” is for practice only: use check.`);
  }
  return wanted;
}

function refuseOverwriting(folder: string, files: StarterFiles): void {
  const taken = Object.keys(files).filter((path) => existsSync(join(folder, path)));
  if (taken.length > 0) {
    throw new Refusal(
      `${taken.join(', ')} exists already, and nothing is written over. Choose another id.`,
    );
  }
}

/** The list that the new module or lesson has to stand in, with it at the end. */
function listIn(folder: string, thing: Thing, { moduleId, id }: Target): StarterFiles {
  const [file, path] =
    thing === 'module'
      ? (['course.yaml', ['pathways', 0, 'modules']] as const)
      : ([`modules/${moduleId}/module.yaml`, ['lessons']] as const);
  if (thing !== 'module' && thing !== 'lesson') return {};
  const text = insertItem(readFileSync(join(folder, file), 'utf8'), path, id);
  if (text === undefined) {
    throw new Refusal(`${file} has no list for it. “npm run check” says what is wrong there.`);
  }
  return { [file]: text };
}

function nextStep(thing: Thing, { id }: Target): string {
  const place = {
    module: 'It stands at the end of the first pathway in course.yaml; move it where it belongs.',
    lesson: 'It stands at the end of “lessons” in module.yaml; move it where it belongs.',
    question: `Place a practice question in a lesson with <Check question="${id}" />; the quiz finds its own.`,
    scenario: `Place it in a lesson with <Scenario id="${id}" />.`,
  }[thing];
  return `${place}\nFill in every sentence that begins with “Replace this”, then run “npm run check”.\n`;
}

const isAboutArguments = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

if (import.meta.main) {
  const { output, exitCode } = createStarter(process.argv.slice(2), {
    projectDir: process.cwd(),
    hasColors: false,
  });
  process.stdout.write(output);
  process.exitCode = exitCode;
}
