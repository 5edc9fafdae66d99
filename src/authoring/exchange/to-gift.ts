import type { ExportedBody, ExportedQuestion } from './exported-question.ts';

/** Questions in Moodle's GIFT format, parted by empty lines. */
export const toGift = (questions: readonly ExportedQuestion[]): string =>
  questions
    .map(({ id, stem, tags, body }) => {
      const labels = [`[id:${id}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(' ');
      return `// ${labels}\n::${id}::${escape(stem)}{\n${answers(body)}\n}\n`;
    })
    .join('\n');

function answers(body: ExportedBody): string {
  switch (body.kind) {
    case 'single':
      return body.options
        .map(({ text, isCorrect, why }) => `${isCorrect ? '=' : '~'}${withFeedback(text, why)}`)
        .join('\n');
    case 'multiple': {
      const right = body.options.filter(({ isCorrect }) => isCorrect).length;
      return body.options
        .map(({ text, isCorrect, why }) => {
          const weight = isCorrect ? share(right) : '-100';
          return `~%${weight}%${withFeedback(text, why)}`;
        })
        .join('\n');
    }
    case 'truefalse': {
      const [whenWrong, whenRight] = body.answer
        ? [body.whyFalse, body.whyTrue]
        : [body.whyTrue, body.whyFalse];
      return `${body.answer ? 'TRUE' : 'FALSE'}#${escape(whenWrong)}#${escape(whenRight)}`;
    }
    case 'match':
      return [
        ...body.pairs.map(({ prompt, answer }) => `=${escape(prompt)} -> ${escape(answer)}`),
        ...body.extras.map((answer) => `= -> ${escape(answer)}`),
        `####${escape(body.feedback)}`,
      ].join('\n');
    case 'essay':
      return `####${escape(body.modelAnswer)}`;
  }
}

const withFeedback = (text: string, why: string) => `${escape(text)}#${escape(why)}`;

/** A share of 100 as Moodle writes it: with up to five decimals. */
const share = (count: number) => String(Number((100 / count).toFixed(5)));

const escape = (text: string): string => text.replace(/[~=#{}:\\]/g, (mark) => `\\${mark}`);
