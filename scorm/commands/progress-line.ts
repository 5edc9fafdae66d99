import type { PackagingProgress } from '../package/package-course.ts';

/** Tells people what is going on: a moving line in a terminal, one plain line anywhere else. */
export interface ProgressLine {
  readonly show: (progress: PackagingProgress) => void;
  readonly clear: () => void;
}

export async function createProgressLine(stream: NodeJS.WriteStream): Promise<ProgressLine> {
  // Containers have terminals without a width, and ora counts lines by dividing by it.
  const isTerminal = stream.isTTY && stream.columns > 0;
  return isTerminal ? createMovingLine(stream) : createPlainLine(stream);
}

const createPlainLine = (stream: NodeJS.WriteStream): ProgressLine => ({
  show: ({ position, total }) => {
    if (position > 1) return;
    stream.write(`Writing ${total} ${total === 1 ? 'package' : 'packages'}.\n`);
  },
  clear: () => undefined,
});

async function createMovingLine(stream: NodeJS.WriteStream): Promise<ProgressLine> {
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, discardStdin: false });
  return {
    show: ({ module, standard, position, total }) => {
      spinner.text = `Packaging “${module}” for ${standard} (${position} of ${total})`;
      if (!spinner.isSpinning) spinner.start();
    },
    clear: () => spinner.stop(),
  };
}
