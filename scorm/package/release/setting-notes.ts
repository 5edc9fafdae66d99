import type { ReleaseContents } from './contents.ts';

/** What changes for learners in progress because packages are made in another way, or called otherwise. */
export function settingNotes(before: ReleaseContents, after: ReleaseContents): readonly string[] {
  const [then, now] = [before.settings, after.settings];
  return [
    ...(before.title === undefined || after.title === undefined || before.title === after.title
      ? []
      : [
          `The title was “${before.title}” and is “${after.title}”. Records stay. The name in the learning system may have to be changed there by hand.`,
        ]),
    ...(!then || !now ? [] : changes(then, now)),
  ];
}

type Settings = NonNullable<ReleaseContents['settings']>;

function changes(then: Settings, now: Settings): readonly string[] {
  return [
    ...(then.passMarkInManifest === now.passMarkInManifest
      ? []
      : [
          now.passMarkInManifest
            ? 'The manifest now holds the pass mark. Many learning systems then work out the status by themselves, also of learners half-way through.'
            : 'The manifest no longer holds the pass mark. The package alone decides from now on.',
        ]),
    ...(then.exitAfterCompletion === now.exitAfterCompletion
      ? []
      : [
          now.exitAfterCompletion === 'suspend'
            ? 'Leaving a completed module no longer ends the attempt. Whoever opens it again finds everything as it was.'
            : 'Leaving a completed module now ends the attempt. Whoever opens it again may start with nothing.',
        ]),
    ...(then.reportPassAs === now.reportPassAs
      ? []
      : [
          `In SCORM 1.2 a pass was reported as “${then.reportPassAs}” and is now reported as “${now.reportPassAs}”. Rules of the learning system that ask for the one may miss the other.`,
        ]),
  ];
}
