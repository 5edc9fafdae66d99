import { Document } from 'yaml';
import { toIdentifier } from '../content-files.ts';
import type { ExchangedQuestion } from './exchanged-question.ts';

/** Longest key of an option, in characters. */
const LONGEST_KEY = 30;

/**
 * A question as the YAML of a draft. What the file did not say is missing from it too: the check
 * names it.
 * @param origin where it came from, as in `questions.gift, line 12`
 */
export function toDraft(question: ExchangedQuestion, origin: string): string {
  const { stem, tags, losses } = question;
  const document = new Document({
    kind: kindOf(question),
    use: tags.use ?? 'quiz',
    ...(tags.family === undefined ? {} : { family: tags.family }),
    ...(tags.objective === undefined ? {} : { objective: tags.objective }),
    stem,
    facts: [],
    sources: [],
    ...fieldsOf(question),
  });
  document.commentBefore = [` Imported from ${origin}.`, ...losses.map((loss) => ` ${loss}`)].join(
    '\n',
  );
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

function kindOf({ body }: ExchangedQuestion): string {
  if (body.kind !== 'choice') return body.kind;
  return body.options.filter(({ isCorrect }) => isCorrect).length === 1 ? 'single' : 'multiple';
}

function fieldsOf({ body }: ExchangedQuestion): Readonly<Record<string, unknown>> {
  switch (body.kind) {
    case 'choice': {
      const keys = keysFor(body.options.map(({ text }) => text));
      return {
        options: body.options.map(({ text, isCorrect, why }, index) => ({
          key: keys[index],
          text,
          ...(isCorrect ? { correct: true } : {}),
          ...(why === undefined ? {} : { why }),
        })),
      };
    }
    case 'truefalse':
      return {
        answer: body.answer,
        ...(body.whyTrue === undefined ? {} : { whyTrue: body.whyTrue }),
        ...(body.whyFalse === undefined ? {} : { whyFalse: body.whyFalse }),
        because: [],
      };
    case 'match': {
      const answers = [...new Set([...body.pairs.map(({ answer }) => answer), ...body.extras])];
      const keys = keysFor(answers);
      const promptKeys = keysFor(body.pairs.map(({ prompt }) => prompt));
      return {
        prompts: body.pairs.map(({ prompt, answer }, index) => ({
          key: promptKeys[index],
          text: prompt,
          answer: keys[answers.indexOf(answer)],
        })),
        options: answers.map((text, index) => ({ key: keys[index], text })),
      };
    }
    case 'short':
      return {
        ...(body.modelAnswer === undefined ? {} : { modelAnswer: body.modelAnswer }),
        points: [],
      };
  }
}

/** A key for each text, from its first words; no two are the same. */
function keysFor(texts: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const text of texts) {
    const plain = toIdentifier(text);
    const short = plain.length <= LONGEST_KEY ? plain : wholeWords(plain, LONGEST_KEY - 3);
    const taken = (key: string) => keys.includes(key);
    let key = short;
    for (let number = 2; taken(key); number += 1) key = `${short}-${String(number)}`;
    keys.push(key);
  }
  return keys;
}

function wholeWords(identifier: string, length: number): string {
  const cut = identifier.slice(0, length);
  const end = identifier[length] === '-' ? length : cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut;
}
