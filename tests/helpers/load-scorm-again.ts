import type { ScormAgainClass } from './scorm-again-host.ts';

/** scorm-again 3.4.3 declares default exports but has named ones. */
export async function loadScormAgain(): Promise<{
  readonly Scorm12API: ScormAgainClass;
  readonly Scorm2004API: ScormAgainClass;
}> {
  const [scorm12, scorm2004] = await Promise.all([
    import('scorm-again/scorm12'),
    import('scorm-again/scorm2004'),
  ]);
  return { ...scorm12, ...scorm2004 } as unknown as Awaited<ReturnType<typeof loadScormAgain>>;
}
