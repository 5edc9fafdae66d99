import { expect, test } from 'vitest';
import type { Launch } from '../../../src/tracking/learning-record.ts';
import { planOpening } from '../../../src/tracking/opening.ts';
import { createRecordWriter } from '../../../src/tracking/record-writer.ts';
import { recordableTypes } from '../../../src/tracking/recorded-data.ts';
import { createWriteGate } from '../../../src/tracking/write-gate.ts';
import {
  aModuleDefinition,
  aQuizRun,
  aResult,
  progressAfter,
} from '../progress/a-module-definition.ts';
import { aSnapshot, status } from './a-session.ts';
import { createMemoryLms } from './memory-lms.ts';

const definition = aModuleDefinition();
const passed = progressAfter(aQuizRun(['quiz-1', 'quiz-2'], 2));
const results = [aResult('quiz-1', true), aResult('quiz-2', true)];

async function begin(changes: Partial<Launch> = {}) {
  const lms = createMemoryLms({ status: status('incomplete') });
  const record = lms.open(changes);
  const started = await record.start();
  if (!started.ok) throw new Error('The memory LMS always starts.');
  const { launch } = started;
  const { state } = planOpening(launch, definition, true);
  const writer = createRecordWriter({
    definition,
    launch,
    state,
    passingScore: 0.8,
    write: createWriteGate(record, recordableTypes(definition)),
    warn: () => undefined,
  });
  const answersWritten = () => lms.calls.filter((call) => call === 'answer').length;
  return { lms, writer, answersWritten };
}

test('answers of an attempt that is on record are not handed over again', async () => {
  const snapshot = aSnapshot(passed, { rank: 5, recordedAttempts: 1 });
  const { writer, answersWritten } = await begin({ snapshot });
  writer.addAnswers(results, 1, 0);
  writer.write(passed, 0);
  expect(answersWritten()).toBe(0);
  writer.addAnswers(results, 2, 0);
  writer.write(passed, 0);
  expect(answersWritten()).toBe(2);
});

test('a commit that began before another failed does not take its doubt away', async () => {
  const { lms, writer } = await begin();
  const before = writer.write(passed, 0);
  writer.write(passed, 0);
  writer.doubt();
  before.confirm();
  lms.clearCalls();
  writer.write(passed, 0).confirm();
  expect(lms.calls).toContain('status');
  lms.clearCalls();
  writer.write(passed, 0);
  expect(lms.calls).not.toContain('status');
});

test('answers that one commit has confirmed stay confirmed when a later one fails', async () => {
  const { writer, answersWritten } = await begin();
  writer.addAnswers(results, 1, 0);
  writer.write(passed, 0).confirm();
  writer.write(passed, 0);
  writer.doubt();
  writer.write(passed, 0);
  expect(answersWritten()).toBe(2);
});
