import { collection, config, fields, singleton, type Config } from '@keystatic/core';
import type { EditedModule, EditorCourse } from '../editor-course.ts';
import { courseKinds, moduleKinds, type Kind } from '../kinds.ts';
import { wordsFor } from './form-words.ts';
import { pageOf } from '../page/form-address.ts';
import { suggestId } from './suggest-id.ts';
import { textArea } from './text-area.ts';
import { toFields, type FormPlace } from './to-fields.ts';

type Collections = Record<string, ReturnType<typeof collection>>;
type Singletons = Record<string, ReturnType<typeof singleton>>;

/** Keystatic’s configuration: a form for everything a trainer edits. */
export function editorConfig(course: EditorCourse): Config<Collections, Singletons> {
  const ofCourse = coursePages(course);
  const inModules = course.modules.map((module) => ({
    heading: headingOf(module, course.modules),
    pages: modulePages(course, module),
  }));
  const sections = [{ heading: 'The whole course', pages: ofCourse }, ...inModules];
  const pages = sections.flatMap((section) => section.pages);
  return config({
    storage: { kind: 'local' },
    ui: {
      brand: { name: 'Groundings' },
      navigation: Object.fromEntries(
        sections.map((section) => [section.heading, section.pages.map(({ key }) => key)] as const),
      ),
    },
    collections: Object.fromEntries(
      pages.flatMap(({ key, list }) => (list ? [[key, list] as const] : [])),
    ),
    singletons: Object.fromEntries(
      pages.flatMap(({ key, form }) => (form ? [[key, form] as const] : [])),
    ),
  });
}

/** The title of a module, with its id where another one has the same title. */
function headingOf({ id, title }: EditedModule, modules: readonly EditedModule[]): string {
  const isShared = modules.some((other) => other.id !== id && other.title === title);
  return isShared ? `${title} (${id})` : title;
}

/** One place in the editor’s menu: a list of things, or a form. */
interface EditorPage {
  readonly key: string;
  readonly list?: Collections[string];
  readonly form?: Singletons[string];
}

function modulePages(course: EditorCourse, module: EditedModule): readonly EditorPage[] {
  const folder = `modules/${module.id}`;
  const page = (
    kind: keyof typeof moduleKinds,
    name: string,
    previewUrl = `/${module.id}`,
  ): EditorPage =>
    toPage(moduleKinds[kind], {
      key: `${module.id}-${name}`,
      path: `${folder}/${name}`,
      place: { form: kind, course, module },
      previewUrl,
    });
  return [
    page('module', 'module'),
    page('lesson', 'lessons', `/authoring/preview/${module.id}/{slug}`),
    page('question', 'questions'),
    page('scenario', 'scenarios'),
    page('guide', 'guide', `/${module.id}-guide`),
    page('measure', 'measure'),
  ];
}

const coursePages = (course: EditorCourse): readonly EditorPage[] =>
  Object.entries(courseKinds).map(([name, kind]) => {
    const previewUrl = pageOf(name);
    return toPage(kind, {
      key: name,
      path: name,
      place: { form: name, course },
      ...(previewUrl !== undefined && { previewUrl }),
    });
  });

interface PageSettings {
  readonly key: string;
  readonly path: string;
  readonly place: FormPlace;
  readonly previewUrl?: string;
}

function toPage(kind: Kind, { key, path, place, previewUrl }: PageSettings): EditorPage {
  const settings = {
    label: kind.label,
    ...(previewUrl !== undefined && { previewUrl }),
    ...(kind.hasText
      ? { format: { contentField: 'text' }, entryLayout: 'content' as const }
      : { format: { data: 'json' as const } }),
  };
  const schema = formOf(kind, place);
  return kind.namedBy === undefined
    ? { key, form: singleton({ ...settings, path, schema }) }
    : {
        key,
        list: collection({
          ...settings,
          path: `${path}/*`,
          slugField: kind.namedBy as never,
          ...(kind.namedBy !== 'id' && { columns: [kind.namedBy as never] }),
          schema,
        }),
      };
}

/** The fields of a form, with the text below the settings where there is one. */
function formOf(kind: Kind, place: FormPlace) {
  const own = toFields(kind.shape, place);
  const { namedBy, hasText } = kind;
  const named =
    namedBy === undefined
      ? own
      : { ...withName(kind, place, namedBy), ...leaveOut(own, ['id', namedBy]) };
  if (!hasText) return named;
  const form = place.form === 'guide' ? 'guide' : 'lesson';
  return {
    ...named,
    text: textArea(form, place),
  };
}

/** The setting a new thing is named by, with the id that is made from it. */
function withName({ shape }: Kind, { form }: FormPlace, name: string) {
  const [label] = wordsFor(form, [name]) ?? ['Name'];
  const [first] = shape.oneOf ?? [shape];
  const maxLength = first?.properties?.[name]?.maxLength;
  return {
    [name]: fields.slug({
      name: {
        label,
        validation: {
          isRequired: true,
          ...(maxLength !== undefined && { length: { min: 1, max: maxLength } }),
        },
      },
      slug: {
        label: 'Id',
        description: 'Chosen once. Records of learners hold it, so it never changes.',
        ...(form !== 'facts' && {
          generate: suggestId,
          validation: {
            length: { min: 1, max: 48 },
            pattern: {
              regex: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
              message:
                'The id must be small letters, digits and single hyphens, starting with a letter',
            },
          },
        }),
      },
    }),
  };
}

const leaveOut = <Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !keys.includes(name)));
