import { problem, type Problem } from '../course/problem.ts';

type Path = readonly (string | number)[];

const touched = {
  person: 'the person',
  officer: 'the officer',
  trust: 'trust',
} as const;

/** The problem with something in a scenario that no learner should miss. */
export const missingInScenario =
  (file: string) =>
  (path: Path, scenario: unknown): Problem | undefined => {
    const key = path.at(-1);
    const parent = path.slice(0, -1);
    const origin = { file, path: parent };
    if (path[0] !== 'steps' || path.length < 3) return undefined;

    const group = path.at(-2);
    if (group === 'consequence' && isTouched(key)) {
      const choice = path.slice(0, -2);
      return problem(
        'choice-without-consequence',
        { file, path: choice },
        { choice: nameOf(scenario, choice), who: touched[key] },
      );
    }
    const name = nameOf(scenario, parent);
    switch (key) {
      case 'why':
        return problem('choice-without-explanation', origin, { choice: name });
      case 'consequence':
        return problem('choice-without-consequence', origin, { choice: name, who: 'anyone' });
      case 'next':
        return problem('dead-end', origin, { from: name });
      case 'debrief':
        return problem('ending-without-debrief', origin, { step: name });
      case 'objective':
        return problem('ending-without-objective', origin, { step: name });
      default:
        return undefined;
    }
  };

const isTouched = (key: unknown): key is keyof typeof touched =>
  typeof key === 'string' && Object.hasOwn(touched, key);

/** The id or key of a step, an option or an explanation; its number where it has none. */
function nameOf(scenario: unknown, path: Path): string {
  const entry = path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step],
    scenario,
  ) as { readonly id?: unknown; readonly key?: unknown };
  const name = entry.key ?? entry.id;
  return typeof name === 'string' ? name : String(Number(path.at(-1)) + 1);
}
