import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportReport } from '../../src/layouts/support/support-report.ts';
import { openVisit, SECOND } from '../helpers/visits/visit.ts';
import { firstPart, quizPassed } from './failure-modes/learner.ts';

const elements = {
  '1.2': [
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.lesson_mode',
    'cmi.core.credit',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.student_data.mastery_score',
    'cmi.suspend_data',
    'cmi.interactions._count',
    'cmi.interactions._children',
  ],
  '2004': [
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.mode',
    'cmi.credit',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.score.scaled',
    'cmi.scaled_passing_score',
    'cmi.suspend_data',
    'cmi.interactions._count',
    'cmi.interactions._children',
  ],
} as const;

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u0000\u0007\u001b[2J\r\n',
    '\u202Eemordnilap',
    '__proto__',
    'constructor',
    'x'.repeat(1_000_000),
    null,
    undefined,
    Number.NaN,
    -0,
    1e308,
    true,
    [],
    { toString: null },
    {
      toString() {
        throw new Error('no text');
      },
    },
    Symbol('value'),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.double(),
);

test.each(['1.2', '2004'] as const)(
  'SCORM %s: whatever an LMS answers at launch, the module opens, works and closes',
  async (standard) => {
    const answers = fc.dictionary(fc.constantFrom(...elements[standard]), hostile);
    await fc.assert(
      fc.asyncProperty(answers, async (reads) => {
        const visit = await openVisit({ standard, faults: { reads } });
        await visit.act(firstPart, ...quizPassed);
        await visit.page.pass(20 * SECOND);
        await visit.page.leave();
        expect(visit.store.launch.value.isStarted).toBe(true);
        expect(visit.store.progress.value.parts).toMatchObject({ history: 'completed' });
        expect(visit.lms.store.sessions.at(-1)?.isFinished).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

test.each(['1.2', '2004'] as const)(
  'SCORM %s: the support report says everything but who the learner is',
  async (standard) => {
    const launch = { learnerName: 'Campbell, Desrie', learnerId: 'desrie.campbell@force.example' };
    const visit = await openVisit({
      standard,
      launch,
      faults: { reads: { 'cmi.interactions._children': 'id,type,Campbell, Desrie' } },
    });
    visit.lms.faults.commitFalse = 1;
    await visit.act(firstPart, ...quizPassed);
    await visit.page.pass(5 * SECOND);
    const report = supportReport(visit.session.supportFacts());
    expect(report).not.toMatch(/Campbell|Desrie|desrie/);
    expect(report).toContain(`Record: SCORM ${standard}`);
    expect(report).toContain('Launch, mode: normal');
    expect(report).toMatch(/commit → false, error \d+/);
    expect(report).toMatch(/Saved state: 0 characters at launch, \d+ by now/);
    expect(report).toMatch(/set cmi\.\S*exit = suspend → true/);
  },
);

test('no more than 500 calls are kept for the report', async () => {
  const visit = await openVisit({ standard: '1.2' });
  while (visit.lms.log.length <= 500) await visit.act(...quizPassed);
  expect(visit.session.supportFacts().calls).toHaveLength(500);
});
