import { NodeSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { textArea } from '../../../src/editor/forms/text-area.ts';
import '../../helpers/keystatic.ts';

const module = { id: 'm', title: 'M', lessons: [], objectives: [] };
const field = textArea('lesson', {
  course: { modules: [module], contributors: [], purposes: {} },
  module,
});
const nothing = { other: new Map(), external: new Map(), slug: undefined };

/** A lesson in the editor, with its first component of a kind selected. */
function selected(text: string, component: string): EditorState {
  const state = field.parse(undefined, { ...nothing, content: new TextEncoder().encode(text) });
  let place = -1;
  state.doc.descendants((node, position) => {
    if (place < 0 && node.type.name === component) place = position;
  });
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, place)));
}

const textOf = (state: EditorState) =>
  new TextDecoder().decode(field.serialize(state, { slug: undefined }).content).trimEnd();
const after = (state: EditorState, change: (transaction: Transaction) => Transaction) =>
  textOf(state.apply(change(state.tr)));
const fresh = (state: EditorState, name: string) => {
  const node = state.schema.nodes[name]?.createAndFill();
  if (!node) throw new Error(`There is no ${name}.`);
  return node;
};

const withQuestion = 'A.\n\n<Check question="one" />\n\nB.';

test('another component stands below the one that was selected', () => {
  const state = selected(withQuestion, 'Check');
  expect(after(state, (change) => change.replaceSelectionWith(fresh(state, 'Quiz')))).toBe(
    'A.\n\n<Check question="one" />\n\n<Quiz />\n\nB.',
  );
});

test('what is typed stands below the one that was selected', () => {
  const state = selected(withQuestion, 'Check');
  expect(after(state, (change) => change.insertText('C'))).toBe(
    'A.\n\n<Check question="one" />\n\nC\n\nB.',
  );
});

test('a component with text of its own keeps its text', () => {
  const state = selected('<KeyPoint title="T">\n  Words.\n</KeyPoint>\n\nB.', 'KeyPoint');
  expect(after(state, (change) => change.replaceSelectionWith(fresh(state, 'Quiz')))).toBe(
    '<KeyPoint title="T">\n  Words.\n</KeyPoint>\n\n<Quiz />\n\nB.',
  );
});

test.each([
  ['a block', 'Quiz', 'A.<Cite source="one" />\n\n<Quiz />\n\nB.'],
  ['another source', 'Cite', 'A.<Cite source="one" /><Cite />B.'],
])('a source in a sentence stays when %s is put in', (_what, name, expected) => {
  const state = selected('A.<Cite source="one" />B.', 'Cite');
  expect(after(state, (change) => change.replaceSelectionWith(fresh(state, name)))).toBe(expected);
});

test('a component that is deleted is gone', () => {
  const state = selected(withQuestion, 'Check');
  expect(after(state, (change) => change.deleteSelection())).toBe('A.\n\nB.');
  const alone = selected('<Check question="one" />', 'Check');
  expect(after(alone, (change) => change.deleteSelection())).toBe('');
});

test('a component that is moved is there once', () => {
  const state = selected(withQuestion, 'Check');
  const node = state.doc.nodeAt(state.selection.from);
  if (!node) throw new Error('Nothing is selected.');
  expect(
    after(state, (change) => change.deleteSelection().insert(change.doc.content.size, node)),
  ).toBe('A.\n\nB.\n\n<Check question="one" />');
});

test('settings of a component that is selected can be changed', () => {
  const state = selected(withQuestion, 'Check');
  const props = { value: { question: 'two' }, extraFiles: [] };
  expect(
    after(state, (change) => change.setNodeAttribute(state.selection.from, 'props', props)),
  ).toBe('A.\n\n<Check question="two" />\n\nB.');
});
