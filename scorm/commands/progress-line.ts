import type { PackagingProgress } from '../package/package-course.ts';

/** Tells people what is going on: a moving line in a terminal, one plain line anywhere else. */
export interface ProgressLine {
  readonly show: (progress: PackagingProgress) => void;
  readonly clear: () => void;
}

export async function createProgressLine(stream: NodeJS.WriteStream): Promise<ProgressLine> {
  return isTerminal(stream) ? createMovingLine(stream) : createPlainLine(stream);
}

/** A moving line in a terminal, and nothing anywhere else. */
export interface StatusLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const nothing = () => undefined;

export async function createStatusLine(stream: NodeJS.WriteStream): Promise<StatusLine> {
  if (!isTerminal(stream)) return { show: nothing, clear: nothing };
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, discardStdin: false });
  return {
    show: (text) => {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    clear: () => spinner.stop(),
  };
}

/** Containers have terminals without a width, and ora counts lines by dividing by it. */
const isTerminal = (stream: NodeJS.WriteStream): boolean => stream.isTTY && stream.columns > 0;

const createPlainLine = (stream: NodeJS.WriteStream): ProgressLine => ({
  show: ({ position, total }) => {
    if (position > 1) return;
    stream.write(`Writing ${total} ${total === 1 ? 'package' : 'packages'}.\n`);
  },
  clear: nothing,
});

async function createMovingLine(stream: NodeJS.WriteStream): Promise<ProgressLine> {
  const { show, clear } = await createStatusLine(stream);
  return {
    show: ({ module, standard, position, total }) =>
      show(`Packaging “${module}” for ${standard} (${position} of ${total})`),
    clear,
  };
}
