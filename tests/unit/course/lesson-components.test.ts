import { describe, expect, test } from 'vitest';
import {
  componentRule,
  lessonComponents,
  propRule,
} from '../../../src/course/lesson-components.ts';
import { quizzesIn, referencesTo } from '../../../src/course/lesson-references.ts';
import { aLesson } from '../../helpers/course-builders.ts';

test('lessons have these components', () => {
  expect(Object.keys(lessonComponents)).toEqual([
    'Check',
    'Recall',
    'Quiz',
    'Scenario',
    'Cite',
    'KeyPoint',
    'Callout',
    'Steps',
    'Details',
    'Term',
    'Commitment',
    'ContentNote',
    'Alternative',
    'Voice',
    'Perspectives',
    'View',
    'PrivateNote',
    'Plan',
    'Welfare',
    'InTheRoom',
    'FacilitatorOnly',
    'Timeline',
    'Event',
    'Chart',
    'PlaceMap',
    'Figure',
    'Video',
    'Audio',
  ]);
});

test.each(['check', 'Picture', 'constructor', 'toString'])('there is no component %s', (name) => {
  expect(componentRule(name)).toBeUndefined();
});

test('a setting every object has is not a setting of a component', () => {
  expect(propRule(lessonComponents['Callout']!, 'constructor')).toBeUndefined();
});

describe('what a lesson points at', () => {
  const lesson = aLesson({
    text: [
      'Text.<Cite source="code" at="2.1" /> More.<Cite source="act" />',
      '<Steps>\n\n1. One <Cite source="code" />\n\n</Steps>',
      '<Details title="More">\n\n<Check question="inside" />\n\n</Details>',
      '<Check question="last" />',
      '<Check />',
      '<Cite question="not-a-question" />',
      '<Quiz />',
      '<Scenario id="the-receipt" />',
    ].join('\n\n'),
  });

  test('the sources, in reading order, as often as they are cited', () => {
    expect(referencesTo(lesson, 'source')).toEqual([
      { id: 'code', line: 1, column: 6 },
      { id: 'act', line: 1, column: 43 },
      { id: 'code', line: 5, column: 8 },
    ]);
  });

  test('the questions, inside other components too', () => {
    expect(referencesTo(lesson, 'question')).toEqual([
      { id: 'inside', line: 11, column: 1 },
      { id: 'last', line: 15, column: 1 },
    ]);
  });

  test('the scenarios', () => {
    expect(referencesTo(lesson, 'scenario')).toEqual([{ id: 'the-receipt', line: 23, column: 1 }]);
  });

  test('the quiz', () => {
    expect(quizzesIn(lesson)).toMatchObject([{ line: 21, column: 1 }]);
  });
});
