import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  inputId,
  type FeedbackProps,
  type InputsProps,
  type QuestionView,
} from '../question-view.ts';
import type { ShownOf } from '../shown-question.ts';

type Order = ShownOf<'order'>;

/** A list whose items are moved with buttons. Every move is announced. */
export const orderView: QuestionView<Order> = {
  hint: () => 'Put these in order with the buttons.',
  Inputs,
  read: (fields) => ({
    ok: true,
    chosen: [...(fields?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].map(({ dataset }) =>
      Number(dataset['place']),
    ),
  }),
  Feedback,
  summary: ({ items }, chosen) =>
    chosen.map((item, place) => `${String(place + 1)}. ${items[item]?.text ?? ''}`),
};

interface Move {
  readonly item: number;
  readonly step: -1 | 1;
}

function Inputs({ question, order, chosen }: InputsProps<Order>) {
  const list = useRef<HTMLOListElement>(null);
  const [items, setItems] = useState(chosen.length > 0 ? chosen : order);
  const [move, setMove] = useState<Move>();

  // A button that has taken its item to the end of the list has gone: the other one takes the focus.
  useLayoutEffect(() => {
    if (!move) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-place="${String(move.item)}"] button`,
    );
    const [up, down] = buttons ?? [];
    const [wanted, other] = move.step < 0 ? [up, down] : [down, up];
    (wanted?.disabled === true ? other : wanted)?.focus();
  }, [move]);

  const moveItem = (item: number, step: Move['step']) => {
    const place = items.indexOf(item);
    const neighbour = items[place + step];
    if (neighbour === undefined) return;
    setItems(items.map((each) => (each === item ? neighbour : each === neighbour ? item : each)));
    setMove({ item, step });
  };
  const textOf = (item: number) => question.items[item]?.text ?? '';

  return (
    <>
      <ol class="order-items" ref={list}>
        {items.map((item, place) => (
          <li key={item} data-place={item}>
            <span>{textOf(item)}</span>
            <span class="order-buttons">
              <MoveButton
                id={inputId(question, place)}
                word="Up"
                text={textOf(item)}
                isPossible={place > 0}
                onMove={() => {
                  moveItem(item, -1);
                }}
              />
              <MoveButton
                word="Down"
                text={textOf(item)}
                isPossible={place < items.length - 1}
                onMove={() => {
                  moveItem(item, 1);
                }}
              />
            </span>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {move &&
          `${textOf(move.item)}: place ${String(items.indexOf(move.item) + 1)} of ${String(items.length)}`}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly id?: string;
  readonly word: 'Up' | 'Down';
  readonly text: string;
  readonly isPossible: boolean;
  readonly onMove: () => void;
}

function MoveButton({ id, word, text, isPossible, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class="button button-secondary"
      disabled={!isPossible}
      onClick={onMove}
    >
      {word} <span class="visually-hidden">{text}</span>
    </button>
  );
}

function Feedback({ question, chosen }: FeedbackProps<Order>) {
  const isRight = chosen.every((item, place) => item === place);
  return (
    <>
      {chosen.length > 0 && !isRight && (
        <OrderList title="Your order" texts={orderView.summary(question, chosen)} />
      )}
      <p class="explanations-title">The right order, explained</p>
      <ol class="explanations">
        {question.items.map(({ key, text, why }, place) => (
          <li
            key={key}
            class={chosen[place] === place ? 'explanation is-right' : 'explanation is-wrong'}
          >
            <p class="explanation-label">
              {place + 1}. {text}
            </p>
            <p>{why}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function OrderList({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: readonly string[];
}) {
  return (
    <>
      <p class="explanations-title">{title}</p>
      <ul class="explanations">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
