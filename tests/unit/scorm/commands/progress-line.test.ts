import { expect, test } from 'vitest';
import { createProgressLine } from '../../../../scorm/commands/progress-line.ts';

function aStream(properties: Partial<NodeJS.WriteStream>) {
  const written: string[] = [];
  const stream = {
    write: (text: string) => written.push(text) > 0,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
    ...properties,
  } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

const step = (position: number, total = 2) => ({
  module: 'Stop and search',
  standard: 'SCORM 1.2',
  position,
  total,
});

test.each<[string, Partial<NodeJS.WriteStream>]>([
  ['a file', {}],
  ['a terminal without a width', { isTTY: true, columns: 0 }],
])('in %s, progress is one plain line', async (_place, properties) => {
  const { stream, written } = aStream(properties);
  const line = await createProgressLine(stream);
  line.show(step(1));
  line.show(step(2));
  line.clear();
  expect(written).toEqual(['Writing 2 packages.\n']);
});

test('in a terminal, the line says which package is being made', async () => {
  const { stream, written } = aStream({ isTTY: true, columns: 80 });
  const line = await createProgressLine(stream);
  line.show(step(1));
  line.clear();
  expect(written.join('')).toContain('Packaging “Stop and search” for SCORM 1.2 (1 of 2)');
});
