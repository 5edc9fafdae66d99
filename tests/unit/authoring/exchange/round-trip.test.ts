import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { XMLParser } from 'fast-xml-parser';
import { fromGift } from '../../../../src/authoring/exchange/from-gift.ts';
import { toDraft } from '../../../../src/authoring/exchange/to-draft.ts';
import { toExported } from '../../../../src/authoring/exchange/exported-question.ts';
import { toGift } from '../../../../src/authoring/exchange/to-gift.ts';
import { toMoodleXml } from '../../../../src/authoring/exchange/to-moodle-xml.ts';
import { loadCourse } from '../../../../src/authoring/load-course.ts';
import { formatTable } from '../../../../src/authoring/reporters/table.ts';
import type { Question } from '../../../../src/course/course.ts';

const { course } = loadCourse(fileURLToPath(new URL('../../../../content', import.meta.url)));
const all = course?.modules.flatMap(({ questions }) => questions) ?? [];
const kinds = [...new Set(all.map(({ kind }) => kind))].sort();

type Draft = Readonly<Record<string, unknown>>;
interface Listed {
  readonly text: string;
  readonly correct?: boolean;
  readonly why?: string;
}

/** A question after a journey through GIFT and back; `undefined` where it does not go at all. */
function throughGift(question: Question): Draft | undefined {
  const exported = toExported(question);
  if (!exported) return undefined;
  const { questions, problems, leftOut } = fromGift(toGift([exported]));
  expect({ problems, leftOut }).toEqual({ problems: [], leftOut: [] });
  const [back] = questions;
  if (!back) throw new Error(`${question.id} is gone.`);
  return { name: back.name, ...(parse(toDraft(back, 'x')) as Draft) };
}

/** What may be kept: a name, and whether a draft has it as the question had it. */
const aspects: readonly (readonly [
  name: string,
  isKept: (question: Question, draft: Draft) => boolean | undefined,
])[] = [
  ['kind', (question, draft) => draft['kind'] === question.kind],
  ['id', (question, draft) => draft['name'] === question.id],
  ['stem', (question, draft) => draft['stem'] === question.stem],
  ['use', (question, draft) => ('use' in question ? draft['use'] === question.use : undefined)],
  ['family', (question, draft) => draft['family'] === question.family],
  ['objective', (question, draft) => draft['objective'] === question.objective],
  ['options', (question, draft) => sameLists(question, draft, ({ text }) => text)],
  ['right answer', (question, draft) => sameAnswer(question, draft)],
  ['explanations', (question, draft) => sameLists(question, draft, ({ why }) => why)],
  ['facts', (_, draft) => (draft['facts'] as unknown[]).length > 0],
  ['sources', (_, draft) => (draft['sources'] as unknown[]).length > 0],
];

function listOf(question: Question | Draft): readonly Listed[] | undefined {
  const lists = question as unknown as Readonly<Record<string, readonly Listed[] | undefined>>;
  return lists['options'] ?? lists['items'] ?? lists['actions'];
}

function sameLists(question: Question, draft: Draft, of: (item: Listed) => unknown) {
  if (question.kind === 'short') return undefined;
  if (question.kind === 'truefalse') return question.whyTrue === draft['whyTrue'];
  const own = listOf(question)?.map(of);
  if (question.kind === 'match' && own?.every((value) => value === undefined)) return false;
  const texts = (values: readonly unknown[] | undefined) => [...(values ?? [])].map(String).sort();
  return JSON.stringify(texts(own)) === JSON.stringify(texts(listOf(draft)?.map(of)));
}

function sameAnswer(question: Question, draft: Draft): boolean | undefined {
  if (question.kind === 'truefalse') return draft['answer'] === question.answer;
  if (question.kind === 'short') return draft['modelAnswer'] === question.modelAnswer;
  if (question.kind === 'match')
    return (draft['prompts'] as unknown[]).length === question.prompts.length;
  const right = (list: readonly Listed[] | undefined) =>
    list?.filter(({ correct }) => correct === true).map(({ text }) => text);
  return JSON.stringify(right(listOf(question))) === JSON.stringify(right(listOf(draft)));
}

describe('every question of the course goes through GIFT and back', () => {
  const journeys = all.map((question) => ({ question, draft: throughGift(question) }));

  const cell = (kind: string, isKept: (typeof aspects)[number][1]) => {
    const results = journeys
      .filter(({ question }) => question.kind === kind)
      .map(({ question, draft }) => (draft ? isKept(question, draft) : ('left out' as const)));
    if (results.includes('left out')) return 'left out';
    const known = results.filter((result) => result !== undefined);
    const kept = known.filter((result) => result === true).length;
    if (known.length === 0) return '';
    if (kept === known.length) return 'kept';
    return kept === 0 ? 'lost' : `${String(kept)} of ${String(known.length)}`;
  };

  test('and this is kept and lost', () => {
    const table = formatTable([
      ['', ...kinds],
      ...aspects.map(([name, isKept]) => [name, ...kinds.map((kind) => cell(kind, isKept))]),
    ]);
    console.log(`${String(all.length)} questions through GIFT and back\n${table}`);
    const notKept = aspects.flatMap(([name, isKept]) =>
      kinds.flatMap((kind) => {
        const result = cell(kind, isKept);
        return ['kept', ''].includes(result) ? [] : `${kind}: ${name} ${result}`;
      }),
    );
    const always = kinds.filter((kind) => kind !== 'judge');
    expect(notKept.toSorted()).toEqual(
      [
        ...always.flatMap((kind) => [`${kind}: facts lost`, `${kind}: sources lost`]),
        ...aspects.map(([name]) => `judge: ${name} left out`),
        'match: explanations lost',
        'order: explanations lost',
        'order: kind lost',
      ].toSorted(),
    );
  });
});

test('every question of the course is well-formed Moodle XML, under its own name', () => {
  const exported = all.flatMap((question) => toExported(question) ?? []);
  const xml = toMoodleXml(exported);
  const { quiz } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
    readonly quiz: { readonly question: readonly { readonly name: { readonly text: string } }[] };
  };
  expect(quiz.question.map(({ name }) => name.text)).toEqual(exported.map(({ id }) => id));
});
