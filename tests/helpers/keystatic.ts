import { readFileSync } from 'node:fs';
import type { ComponentSchema } from '@keystatic/core';
import { Window } from 'happy-dom';
import { parse, stringify } from 'yaml';
import { splitLesson } from '../../src/authoring/read-lesson.ts';

// Keystatic makes an element where a lesson has a table.
Object.assign(globalThis, { document: new Window().document });

/** Something with a form, as `editorConfig` describes it. */
export interface Form {
  readonly schema: Record<string, ComponentSchema>;
  readonly slugField?: string | undefined;
}

type FieldOf = Extract<ComponentSchema, { kind: 'form' }>;
type Parse = (
  schema: unknown,
  value: unknown,
  path: readonly string[],
  slugs: readonly string[],
  parseField: (field: FieldOf, value: unknown, path: readonly string[]) => unknown,
  isReader: boolean,
) => unknown;
type Serialise = (
  value: unknown,
  schema: unknown,
  slugField: string | undefined,
  slug: string | undefined,
  suggest: boolean,
) => { value: unknown; extraFiles: readonly { path: string; contents: Uint8Array }[] };

/** Keystatic’s own functions for opening and saving, which it keeps to itself. */
async function ownFunctions(): Promise<{ parseProps: Parse; serializeProps: Serialise }> {
  const folder = new URL('../../node_modules/@keystatic/core/dist/', import.meta.url);
  const entry = readFileSync(new URL('keystatic-core.js', folder), 'utf8');
  const [, chunk = ''] = /\bN as mdx\b[^}]*\} from '\.\/([^']+)'/.exec(entry) ?? [];
  const source = readFileSync(new URL(chunk, folder), 'utf8');
  const nameOf = (name: string) =>
    new RegExp(`^export \\{.*\\b${name.replace('$', '\\$')} as (\\w+)`, 'm').exec(source)?.[1] ??
    '';
  const module = (await import(new URL(chunk, folder).href)) as Record<string, unknown>;
  return {
    parseProps: module[nameOf('parseProps')] as Parse,
    serializeProps: module[nameOf('serializeProps$1')] as Serialise,
  };
}

const { parseProps, serializeProps } = await ownFunctions();

/** What Keystatic writes when a form is opened and saved unchanged. It throws where Keystatic refuses to open it. */
export function openAndSave(form: Form, slug: string, contents: string, hasText = false): string {
  const parts = splitLesson('lesson', contents);
  const text = hasText && 'text' in parts ? parts.text.trimStart() : '';
  const settings: unknown = hasText
    ? parse('frontMatter' in parts ? parts.frontMatter : '')
    : JSON.parse(contents);
  const schema = { kind: 'object', fields: form.schema };
  const state = opened(form, schema, { slug, settings, text });
  const named = form.slugField === undefined ? undefined : slug;
  const saved = serializeProps(state, schema, form.slugField, named, true);
  if (!hasText) return JSON.stringify(saved.value, undefined, 2);
  const body = new TextDecoder().decode(saved.extraFiles[0]?.contents);
  return `---\n${stringify(saved.value)}---\n${body}`;
}

function opened(
  { slugField }: Form,
  schema: unknown,
  file: { readonly slug: string; readonly settings: unknown; readonly text: string },
): unknown {
  const { slug, settings, text } = file;
  const parseField = (field: FieldOf, value: unknown, path: readonly string[]): unknown => {
    if (path.join() === slugField) return field.parse(value as never, { slug } as never);
    if (field.formKind !== 'content') return field.parse(value as never, undefined as never);
    return field.parse(value as never, {
      content: new TextEncoder().encode(text),
      other: new Map(),
      external: new Map(),
      slug: slugField === undefined ? undefined : slug,
    });
  };
  try {
    return parseProps(schema, settings, [], [], parseField, false);
  } catch (error) {
    const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    throw new Error(errors.map(String).join('\n'), { cause: error });
  }
}
