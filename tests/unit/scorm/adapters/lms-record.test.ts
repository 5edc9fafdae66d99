import { describe, expect, test } from 'vitest';
import type { LmsApi } from '../../../../scorm/adapters/lms-calls.ts';
import { createLmsRecord } from '../../../../scorm/adapters/lms-record.ts';
import { aLaunch } from '../../../helpers/a-launch.ts';

const launch = aLaunch({ learner: { id: 'l1', name: 'Learner, First' } });

interface Parts {
  readonly lms?: Partial<LmsApi>;
  readonly findApi?: () => Promise<LmsApi | undefined> | LmsApi | undefined;
}

/** A record at an LMS that takes all, and what it was asked. */
function aRecord({ lms = {}, findApi }: Parts = {}) {
  const asked: string[] = [];
  const say = (name: string) => () => {
    asked.push(name);
    return 'true';
  };
  const api: LmsApi = {
    initialize: say('initialize'),
    terminate: say('terminate'),
    getValue: () => '',
    setValue: (element, value) => say(`${element}=${value}`)(),
    commit: say('commit'),
    getLastError: () => '101',
    ...lms,
  };
  const record = createLmsRecord<LmsApi>({
    name: 'LMS',
    findApi: findApi ?? (() => api),
    toLmsApi: (found) => found,
    translate: (calls) => ({
      launch,
      write: (entry) => calls.set(entry.type, entry.type === 'time' ? `${entry.durationMs}` : ''),
      beforeLeaving: () => {
        calls.set('leave', '');
      },
    }),
  });
  return { record, asked };
}

const no = (kind: string, detail: string) => ({ ok: false, problem: { kind, detail } });
const time = { type: 'time', durationMs: 5 } as const;
const suspend = { type: 'suspend' } as const;

describe('opening a record', () => {
  test('gives what the LMS said', async () => {
    const { record, asked } = aRecord();
    expect(await record.start()).toEqual({ ok: true, launch });
    expect(record.name).toBe('LMS');
    expect(asked).toEqual(['initialize']);
  });

  test('happens once, even when it is asked for twice at the same time', async () => {
    const { record, asked } = aRecord();
    const [first, second] = await Promise.all([record.start(), record.start()]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(no('refused', 'LMS: can be opened only once'));
    expect(await record.start()).toEqual(no('refused', 'LMS: can be opened only once'));
    expect(asked).toEqual(['initialize']);
    expect(record.write(time)).toEqual({ ok: true });
  });

  test.each([
    ['nothing is found', () => undefined],
    ['the search fails', () => Promise.reject(new Error('offline'))],
    [
      'the search fails at once',
      () => {
        throw new Error('broken');
      },
    ],
  ])('fails when %s', async (_when, findApi) => {
    const { record } = aRecord({ findApi });
    const problem = no('not-found', 'LMS: no LMS API was found');
    expect(await record.start()).toEqual(problem);
    expect(record.write(time)).toEqual(problem);
    expect(await record.commit()).toEqual(problem);
    expect(record.finish()).toEqual(problem);
  });

  test.each([
    ['no', () => 'false', '101'],
    [
      'nothing, because it fails',
      () => {
        throw new Error('gone');
      },
      '"Error: gone"',
    ],
  ])('fails when the LMS says %s', async (_what, initialize, code) => {
    const { record, asked } = aRecord({ lms: { initialize } });
    const problem = no('refused', `LMS: initialize was refused with error ${code}`);
    expect(await record.start()).toEqual(problem);
    expect(record.write(time)).toEqual(problem);
    expect(record.finish(true)).toEqual(problem);
    expect(asked).toEqual([]);
  });
});

test('nothing reaches the LMS before the record is opened', async () => {
  const { record, asked } = aRecord();
  const problem = no('not-found', 'LMS: has not been opened');
  expect(record.write(time)).toEqual(problem);
  expect(await record.commit()).toEqual(problem);
  expect(asked).toEqual([]);
});

test('a commit begins before it is waited for', async () => {
  const { record, asked } = aRecord();
  await record.start();
  const committing = record.commit();
  expect(asked).toContain('commit');
  expect(await committing).toEqual({ ok: true });
});

describe('closing a record', () => {
  const closed = (what: string) => no('closed', `LMS: ${what} came after closing`);

  test('happens once, and nothing reaches the LMS after it', async () => {
    const { record, asked } = aRecord();
    await record.start();
    expect(record.finish()).toEqual({ ok: true });
    expect(record.finish(true)).toEqual(closed('terminate'));
    expect(record.write(time)).toEqual(closed('time'));
    expect(await record.commit()).toEqual(closed('commit'));
    expect(asked).toEqual(['initialize', 'terminate']);
  });

  test('is final even when the LMS says no', async () => {
    const { record } = aRecord({ lms: { terminate: () => 'false' } });
    await record.start();
    expect(record.finish()).toEqual(no('refused', 'LMS: terminate was refused with error 101'));
    expect(record.finish()).toEqual(closed('terminate'));
  });

  test('asks the player to close only when the learner used the Exit button', async () => {
    const leaving = aRecord();
    await leaving.record.start();
    leaving.record.finish(true);
    expect(leaving.asked).toEqual(['initialize', 'leave=', 'terminate']);
  });

  test('during the search for the LMS leaves the LMS alone', async () => {
    let found: (api: LmsApi | undefined) => void = () => {};
    const { record } = aRecord({
      findApi: () =>
        new Promise((resolve) => {
          found = resolve;
        }),
    });
    const starting = record.start();
    record.finish();
    const untouchable = new Proxy({} as LmsApi, {
      get: (_target, name) => {
        if (name === 'then') return undefined;
        throw new Error('touched');
      },
    });
    found(untouchable);
    expect(await starting).toEqual(no('closed', 'LMS: was closed before opening'));
    expect(record.write(time)).toEqual(no('closed', 'LMS: was closed before opening'));
  });
});

describe('keeping a session open for later', () => {
  test('is asked for again until it is stored', async () => {
    let commitAnswer = 'false';
    const { record, asked } = aRecord({ lms: { commit: () => commitAnswer } });
    await record.start();
    const suspends = () => asked.filter((call) => call === 'suspend=').length;

    record.write(suspend);
    record.write(suspend);
    expect(suspends()).toBe(2);
    await record.commit();
    record.write(suspend);
    expect(suspends()).toBe(3);

    commitAnswer = 'true';
    await record.commit();
    expect(record.write(suspend)).toEqual({ ok: true });
    expect(suspends()).toBe(3);

    commitAnswer = 'false';
    await record.commit();
    record.write(suspend);
    expect(suspends()).toBe(4);
  });

  test('is asked for again when it was refused', async () => {
    const { record } = aRecord({ lms: { setValue: () => 'false' } });
    await record.start();
    record.write(suspend);
    await record.commit();
    expect(record.write(suspend)).toEqual(no('refused', 'LMS: suspend was refused with error 101'));
  });

  test('is no longer possible once the record is closed', async () => {
    const { record } = aRecord();
    await record.start();
    record.write(suspend);
    await record.commit();
    record.finish();
    expect(record.write(suspend)).toMatchObject({ ok: false, problem: { kind: 'closed' } });
  });

  test('says nothing about other values: those are always handed over', async () => {
    const { record, asked } = aRecord();
    await record.start();
    for (let repeat = 0; repeat < 3; repeat += 1) {
      record.write(time);
      await record.commit();
    }
    expect(asked.filter((call) => call === 'time=5')).toHaveLength(3);
  });
});
