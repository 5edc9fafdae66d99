import XMLBuilder from 'fast-xml-builder';
import type { ExportedBody, ExportedQuestion } from './exported-question.ts';

type Node = Readonly<Record<string, unknown>>;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: false,
});

/** Questions as Moodle XML, for import into a Moodle question bank. */
export function toMoodleXml(questions: readonly ExportedQuestion[]): string {
  const quiz = { quiz: { question: questions.map(toNode) } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(quiz)}`;
}

const plain = (text: string): Node => ({ '@format': 'plain_text', text });

function toNode({ id, stem, tags, body }: ExportedQuestion): Node {
  return {
    '@type': typeOf(body),
    name: { text: id },
    questiontext: plain(stem),
    ...fieldsOf(body),
    idnumber: id,
    tags: { tag: tags.map((text) => ({ text })) },
  };
}

const typeOf = ({ kind }: ExportedBody): string =>
  kind === 'single' || kind === 'multiple' ? 'multichoice' : kind === 'match' ? 'matching' : kind;

function fieldsOf(body: ExportedBody): Node {
  switch (body.kind) {
    case 'single':
    case 'multiple': {
      const right = body.options.filter(({ isCorrect }) => isCorrect).length;
      const wrong = body.kind === 'single' ? '0' : '-100';
      return {
        defaultgrade: '1',
        single: String(body.kind === 'single'),
        shuffleanswers: 'true',
        answernumbering: 'none',
        answer: body.options.map(({ text, isCorrect, why }) => ({
          '@fraction': isCorrect ? String(Number((100 / right).toFixed(5))) : wrong,
          ...plain(text),
          feedback: plain(why),
        })),
      };
    }
    case 'truefalse':
      return {
        defaultgrade: '1',
        answer: [true, false].map((value) => ({
          '@fraction': value === body.answer ? '100' : '0',
          '@format': 'moodle_auto_format',
          text: String(value),
          feedback: plain(value ? body.whyTrue : body.whyFalse),
        })),
      };
    case 'match':
      return {
        generalfeedback: plain(body.feedback),
        defaultgrade: '1',
        shuffleanswers: 'true',
        subquestion: [
          ...body.pairs.map(({ prompt, answer }) => ({
            ...plain(prompt),
            answer: { text: answer },
          })),
          ...body.extras.map((answer) => ({ ...plain(''), answer: { text: answer } })),
        ],
      };
    case 'essay':
      return {
        generalfeedback: plain(body.modelAnswer),
        defaultgrade: '0',
        responseformat: 'plain',
        responserequired: '1',
        responsefieldlines: '5',
      };
  }
}
