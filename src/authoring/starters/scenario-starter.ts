import { say, type StarterRequest } from './starter.ts';

const option = (key: string, next: string, acceptable: boolean) => `      - key: ${key}
        text: '${say('what you do or say, as a whole sentence.')}'
        next: ${next}
        # true for what a good officer could do. Several options of a step may be.
        acceptable: ${String(acceptable)}
        consequence:
          person: '${say('what it means for the person.')}'
          officer: '${say('what it means for you.')}'
          trust: '${say('what it does to trust.')}'
        why: '${say('why it turned out like this, resting on facts.')}'
`;

const decide = (id: string, next: string, other: string) => `  - id: ${id}
    kind: decide
    text: '${say('what happens, told to “you”, in eighty words at most.')}'
    question: What do you do?
    options:
${option('first', next, true)}${option('second', next, true)}${option('third', other, false)}`;

const outcome = (id: string, objective: string) => `  - id: ${id}
    kind: outcome
    text: '${say('how it ends.')}'
    # Talk the way over with the learner. Shame nobody.
    debrief: '${say('what to take from this way through.')}'
    objective: ${objective}
`;

/** A story with one step to consider, two decisions and two endings, which the check accepts. */
export const scenarioStarter = ({ objective, fact, source }: StarterRequest): string =>
  `# A story in steps: consider what else could explain it, decide, see what follows.
title: 'Replace this title'
objective: ${objective}
# What consequences and explanations rest on, from facts.yaml.
facts:
  - ${fact}
sources:
  - ${source}
basis: >-
  An invented composite, written for this course from published guidance. No real person, place or
  event is described.
start: first-look
steps:
  - id: first-look
    kind: consider
    text: '${say('what you see and hear.')}'
    question: What else could explain this?
    explanations:
${['first', 'second', 'third']
  .map(
    (key) => `      - key: ${key}
        text: '${say('an explanation.')}'
        why: '${say('what it would mean, and what follows from bearing it in mind.')}'
`,
  )
  .join('')}    next: approach
${decide('approach', 'closing', 'closing')}${decide('closing', 'good-ending', 'other-ending')}${outcome('good-ending', objective)}${outcome('other-ending', objective)}`;
