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
import { referencesTo } from '../lesson-components.ts';
import { endingOf, fileTargets, sizeLimits, sizeWords, type FileTarget } from '../media-files.ts';
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

function checkFile(file: Authored<FileFacts>): Problem[] {
  const ending = endingOf(file.id);
  const isMedia = /(^|\/)media\/[^/]+$/.test(file.id);
  const allowed = isMedia
    ? [...fileTargets.media.types, ...fileTargets.captions.types]
    : fileTargets.picture.types;
  const type = allowed.find((candidate) => candidate === ending);
  const origin = placeOf(file);
  if (!type) {
    return [problem('file-type-refused', origin, { type: ending, allowed: listOf(allowed) })];
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
