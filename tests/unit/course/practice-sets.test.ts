import { describe, expect, test } from 'vitest';
import { checkRefreshers } from '../../../src/course/checks/refreshers.ts';
import { moduleFiles } from '../../../src/course/course-index.ts';
import { planPracticeSets } from '../../../src/course/practice-sets.ts';
import {
  aMeasure,
  aModule,
  anAuthoredCourse,
  aQuizQuestion,
} from '../../helpers/course-builders.ts';

/** A bank written as `family:objective:count`, and the sets that follow from it. */
function plan(families: readonly string[], items: number, weeks: number[]) {
  const questions = families.flatMap((text) => {
    const [family = '', objective = '', count = '1'] = text.split(':');
    return Array.from({ length: Number(count) }, (_, index) =>
      aQuizQuestion({ id: `${family}-${index + 1}`, family, objective }),
    );
  });
  const module = aModule({ refreshers: { items, weeks } });
  const authored = anAuthoredCourse({ modules: [module], questions });
  return planPracticeSets(authored, moduleFiles(authored, module)).map(
    ({ id, questions: asked }) => [id, asked.map((question) => question.id)],
  );
}

describe('refreshers', () => {
  test('ask other siblings of the same families each time', () => {
    expect(plan(['a:x:3', 'b:y:3', 'c:z:3'], 3, [1, 4, 12])).toEqual([
      ['charter-refresher-1w', ['a-1', 'b-1', 'c-1']],
      ['charter-refresher-4w', ['a-2', 'b-2', 'c-2']],
      ['charter-refresher-12w', ['a-3', 'b-3', 'c-3']],
    ]);
  });

  test('come back to a sibling only when there is no other', () => {
    expect(plan(['a:x:2', 'b:y:3', 'c:z:1'], 3, [1, 4, 12])).toEqual([
      ['charter-refresher-1w', ['b-1', 'a-1', 'c-1']],
      ['charter-refresher-4w', ['b-2', 'a-2', 'c-1']],
      ['charter-refresher-12w', ['b-3', 'a-1', 'c-1']],
    ]);
  });

  test('serve every objective before any is asked about twice, and prefer families with enough siblings', () => {
    expect(plan(['a:x:1', 'b:x:2', 'c:x:2', 'd:y:1', 'e:z:2'], 4, [1, 4])).toEqual([
      ['charter-refresher-1w', ['b-1', 'e-1', 'd-1', 'c-1']],
      ['charter-refresher-4w', ['b-2', 'e-2', 'd-1', 'c-2']],
    ]);
  });

  test('are made from the bank of the quiz, and a module without them has none', () => {
    const authored = anAuthoredCourse();
    expect(planPracticeSets(authored, moduleFiles(authored, authored.modules[0]!))).toEqual([]);
  });
});

test('no module takes the name of a practice set', () => {
  const authored = anAuthoredCourse({
    modules: [
      aModule({ refreshers: { items: 3, weeks: [1] } }),
      aModule({ id: 'charter-refresher-1w' }),
    ],
    questions: ['a', 'b', 'c'].map((id) => aQuizQuestion({ id, family: id })),
  });
  expect(checkRefreshers(authored).map(({ code, origin }) => [code, origin.file])).toEqual([
    ['reserved-module-id', 'content/modules/charter-refresher-1w/module.yaml'],
  ]);
});

test('a measure gives three sets, which stand before and after the refreshers', () => {
  const module = aModule({ refreshers: { items: 3, weeks: [4] } });
  const bank = ['a', 'b', 'c'].map((id) => aQuizQuestion({ id, family: id }));
  const asked = ['one', 'two', 'three'].map((id) =>
    aQuizQuestion({ id, family: id, use: 'measure' }),
  );
  const authored = anAuthoredCourse({
    modules: [module],
    questions: [...bank, ...asked],
    measures: [
      aMeasure({ ids: [], forms: { before: ['one', 'two'], after: ['three'], followup: ['one'] } }),
    ],
  });
  const sets = planPracticeSets(authored, moduleFiles(authored, module));
  expect(sets.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
    ['charter-measure-before', ['one', 'two']],
    ['charter-measure-after', ['three']],
    ['charter-refresher-4w', ['a', 'b', 'c']],
    ['charter-measure-followup', ['one']],
  ]);
});
