import type { PackagingProgress } from '../package/package-course.ts';

/** Tells people what is going on: a moving line in a terminal, one plain line anywhere else. */
export interface ProgressLine {
  readonly show: (progress: PackagingProgress) => void;
  readonly clear: () => void;
}

export async function createProgressLine(stream: NodeJS.WriteStream): Promise<ProgressLine> {
  if (!stream.isTTY) {
    return {
      show: ({ position, total }) => {
        if (position === 1)
          stream.write(`Writing ${total} ${total === 1 ? 'package' : 'packages'}.\n`);
      },
      clear: () => undefined,
    };
  }
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, discardStdin: false });
  return {
    show: (progress) => {
      spinner.text = describeProgress(progress);
      if (!spinner.isSpinning) spinner.start();
    },
    clear: () => spinner.stop(),
  };
}

export const describeProgress = ({
  module,
  standard,
  position,
  total,
}: PackagingProgress): string => `Packaging “${module}” for ${standard} (${position} of ${total})`;
