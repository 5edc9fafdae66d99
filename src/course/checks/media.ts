import type {
  Authored,
  AuthoredCourse,
  AuthoredGuide,
  AuthoredLesson,
  FileFacts,
  LessonComponent,
  Origin,
} from '../authored-course.ts';
import { filesIn, fileTargetNames, namesFor, pathOf } from '../build-files.ts';
import { referencesTo } from '../lesson-references.ts';
import {
  endingOf,
  fileTargets,
  pathsOf,
  sizeLimits,
  sizeWords,
  type FileTarget,
  type FileType,
} from '../media-files.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { listOf } from '../words.ts';

type Text = AuthoredLesson | AuthoredGuide;

/** Pictures, film and sound are there, are what their name says, and are not too large. */
export const checkMedia = (authored: AuthoredCourse): Problem[] => {
  const texts = [...authored.lessons, ...authored.guides];
  const used = new Set(texts.flatMap((text) => filesIn(authored, text)));
  return [
    ...authored.files.flatMap(checkFile),
    ...texts.flatMap((text) =>
      text.body.components.flatMap((component) => checkUse(authored, text, component)),
    ),
    ...authored.files
      .filter(({ id }) => !used.has(id) && authored.unread.length === 0)
      .map((file) => problem('unused-file', placeOf(file), { name: lastPart(file.id) })),
  ];
};

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The types that a file in this folder may have. */
const allowedTypes = ({ id }: Authored<FileFacts>): readonly FileType[] =>
  /(^|\/)media\/[^/]+$/.test(id)
    ? [...fileTargets.media.types, ...fileTargets.captions.types]
    : fileTargets.picture.types;

const typeOf = (file: Authored<FileFacts>): FileType | undefined =>
  allowedTypes(file).find((type) => type === endingOf(file.id));

function checkFile(file: Authored<FileFacts>): Problem[] {
  const type = typeOf(file);
  const origin = placeOf(file);
  if (!type) {
    const values = { type: endingOf(file.id), allowed: listOf(allowedTypes(file)) };
    return [problem('file-type-refused', origin, values)];
  }
  const { bytes } = file.data;
  return [
    ...(file.data.type === type
      ? []
      : [
          problem('file-is-of-another-type', origin, {
            name: lastPart(file.id),
            type: type.toUpperCase(),
          }),
        ]),
    ...(bytes > sizeLimits[type]
      ? [
          problem('file-too-large', origin, {
            size: sizeWords(bytes),
            limit: sizeWords(sizeLimits[type]),
          }),
        ]
      : []),
  ];
}

function checkUse(authored: AuthoredCourse, text: Text, component: LessonComponent): Problem[] {
  const origin = positionOf(text, component);
  const alone = { body: { ...text.body, components: [component] } };
  return [
    ...checkAlternativeText(component, origin),
    ...fileTargetNames.flatMap((target) =>
      referencesTo(alone, target).flatMap(({ id }) =>
        checkName(authored, { text, target, name: id, component: component.name, origin }),
      ),
    ),
  ];
}

function checkAlternativeText({ name, props }: LessonComponent, origin: Origin): Problem[] {
  if (name !== 'Figure') return [];
  const [hasAlt, isDecorative] = ['alt', 'decorative'].map((prop) =>
    props.some((written) => written.name === prop),
  );
  if (hasAlt && isDecorative) return [problem('figure-alt-and-decorative', origin)];
  return hasAlt || isDecorative ? [] : [problem('figure-without-alt', origin)];
}

interface NamedFile {
  readonly text: Text;
  readonly target: FileTarget;
  readonly name: string;
  /** The component that names it. */
  readonly component: string;
  readonly origin: Origin;
}

function checkName(
  authored: AuthoredCourse,
  { text, target, name, component, origin }: NamedFile,
): Problem[] {
  const { types, folder } = fileTargets[target];
  const type = endingOf(name);
  if (!types.some((allowed) => allowed === type)) {
    if (isRefusedFile(authored, text, target, name)) return [];
    const allowed = listOf(types);
    return [problem('file-type-for-component', origin, { name: component, type, allowed })];
  }
  if (pathOf(authored, text, target, name) !== undefined) return [];
  const code = target === 'picture' ? 'picture-missing' : 'media-missing';
  return [
    problem(code, origin, {
      name,
      suggestion: didYouMean(name, namesFor(authored, text, target)),
      folder: `content/modules/${text.moduleId}/${folder}`,
    }),
  ];
}

/** Whether the file is there and of a type that nothing shows, which is said of the file. */
const isRefusedFile = (
  authored: AuthoredCourse,
  { moduleId }: Text,
  target: FileTarget,
  name: string,
): boolean =>
  authored.files.some(
    (file) => pathsOf(moduleId, target, name).includes(file.id) && typeOf(file) === undefined,
  );
