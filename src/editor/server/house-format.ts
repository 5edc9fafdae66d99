import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { splitLesson } from '../../authoring/read-lesson.ts';
import { sameValue } from '../files/same-value.ts';
import { showsSame } from '../files/shows-same.ts';

/** The settings stand in package.json, wherever the content is. */
const settings = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** The text of a file as `npm run format` leaves it, unless that would change what it says. */
export async function inHouseFormat(file: string, text: string): Promise<string> {
  const options = await resolveConfig(settings);
  const parser = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  const formatted = await format(text, { ...options, parser, embeddedLanguageFormatting: 'off' });
  const saysSame = parser === 'mdx' ? sameLesson(file, text, formatted) : sameYaml(text, formatted);
  return saysSame ? formatted : text;
}

const sameYaml = (one: string, other: string) => sameValue(parse(one), parse(other));

function sameLesson(file: string, one: string, other: string): boolean {
  const [before, after] = [splitLesson(file, one), splitLesson(file, other)];
  return (
    'text' in before &&
    'text' in after &&
    sameYaml(before.frontMatter, after.frontMatter) &&
    showsSame(before.text, after.text)
  );
}
