import { questionStarter } from './question-starters.ts';
import { say, type StarterFiles, type StarterRequest } from './starter.ts';

/** A lesson with one idea, one question and a summary, and the question. */
export function lessonStarter(request: StarterRequest): StarterFiles {
  const { moduleId, id, objective, source } = request;
  const question = `${id}-check`;
  return {
    [`modules/${moduleId}/${id}.mdx`]: `---
title: Replace this title
summary: '${say('what the learner will be able to do.')}'
minutes: 5
objectives:
  - ${objective}
---

${say('open with a place, a year or a person, and then the idea.')} Every statement of fact names its source.<Cite source="${source}" />

## One idea at a time

${say('short paragraphs, sentences under 25 words, and a question after 400 words at the latest.')}

<Check question="${question}" />

<KeyPoint>

${say('the one thing to remember.')}

</KeyPoint>

## Before you go

- ${say('one line.')}
- ${say('a second line.')}
- ${say('a third line.')}
`,
    [`modules/${moduleId}/questions/${question}.yaml`]: questionStarter({
      ...request,
      kind: 'single',
      use: 'check',
      family: id,
    }),
  };
}
