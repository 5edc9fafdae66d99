import { lessonStarter } from './lesson-starter.ts';
import { questionStarter } from './question-starters.ts';
import { say, type StarterFiles, type StarterRequest } from './starter.ts';

/** Families of the starter’s bank, with the objective each practises. */
const families = [
  { name: 'first-idea', objective: 'first-objective' },
  { name: 'second-idea', objective: 'second-objective' },
] as const;
const SIBLINGS = 2;

/** A module with a lesson, a quiz of two questions and a guide, which the check accepts. */
export function moduleStarter(request: Omit<StarterRequest, 'objective'>): StarterFiles {
  const { moduleId } = request;
  const lesson = `${moduleId}-first`.slice(0, 40);
  const bank = families.flatMap(({ name, objective }) =>
    Array.from({ length: SIBLINGS }, (_, index) => ({
      id: `${moduleId}-${name}-${String(index + 1)}`.slice(-48).replace(/^[0-9-]+/, ''),
      family: `${moduleId}-${name}`.slice(-48).replace(/^[0-9-]+/, ''),
      objective,
    })),
  );
  return {
    [`modules/${moduleId}/module.yaml`]: settings(lesson),
    ...lessonStarter({ ...request, id: lesson, objective: 'first-objective' }),
    [`modules/${moduleId}/quiz.mdx`]: quiz,
    [`modules/${moduleId}/guide.mdx`]: guide,
    ...Object.fromEntries(
      bank.map(({ id, family, objective }) => [
        `modules/${moduleId}/questions/${id}.yaml`,
        questionStarter({ ...request, id, family, objective, kind: 'single', use: 'quiz' }),
      ]),
    ),
  };
}

const settings = (lesson: string) => `title: Replace this title
summary: '${say('what the module is for, in one or two sentences.')}'
minutes: 10
# Counts up by one each time a changed module is given to learners.
release: 1
# Two to four behaviours somebody could see. They follow the words “I can”.
objectives:
  - id: first-objective
    text: '${say('what the learner can do.')}'
  - id: second-objective
    text: '${say('what else the learner can do.')}'
# File names without “.mdx”, in reading order.
lessons:
  - ${lesson}
  - quiz
assessment:
  # How many questions each try draws from those with “use: quiz”.
  draw: 2
  passMark: 75
  # Who set the pass mark, how and when. Learners see it.
  passMarkBasis: '${say('who set the pass mark, and how.')}'
`;

const quiz = `---
title: Quiz
summary: '${say('what the quiz asks about.')}'
minutes: 5
objectives:
  - first-objective
  - second-objective
---

${say('how the quiz works, in two sentences.')}

<Quiz />
`;

const guide = `---
title: Replace this title
summary: '${say('what the session in the room is for.')}'
---

## What this session is for

${say('one paragraph.')}

## Run sheet: 60 minutes

1. **0 to 5. Welcome.** ${say('who is here, and the ground rules.')}
2. **5 to 50.** ${say('what people do.')}
3. **50 to 60. Close.** ${say('what each person takes away, and where help is.')}
`;
