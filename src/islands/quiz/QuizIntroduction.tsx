import { percent } from './percent.ts';

interface Props {
  readonly draw: number;
  readonly passingScore: number;
  readonly passMarkBasis: string;
  readonly tries: number | undefined;
  /** How many questions of each draw must be right to pass. */
  readonly mustPassCount: number;
  readonly onStart: () => void;
}

/** What the quiz asks for, before it starts. */
export function QuizIntroduction(props: Props) {
  const { draw, passingScore, passMarkBasis, tries, mustPassCount, onStart } = props;
  return (
    <div class="quiz-introduction">
      <dl class="facts">
        <dt>Questions</dt>
        <dd>{draw}, drawn from a larger set; another try draws again</dd>
        <dt>Pass mark</dt>
        <dd>
          {percent(passingScore)}. {passMarkBasis}
          {mustPassCount > 0 &&
            ` ${String(mustPassCount)} of the questions must be right, whatever the score; each says so.`}
        </dd>
        <dt>Tries</dt>
        <dd>{tries === undefined ? 'As many as you like' : `Up to ${String(tries)}`}</dd>
        <dt>Time</dt>
        <dd>No limit. You can leave and come back; answers you have given are kept.</dd>
      </dl>
      <button type="button" class="button needs-script" onClick={onStart}>
        Start the quiz
      </button>
    </div>
  );
}
