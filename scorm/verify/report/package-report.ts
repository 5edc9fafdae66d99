import type { Finding } from '../findings/finding.ts';
import type { LaunchedPart } from '../launch/launch-parts.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import type { Verdict } from './verdict.ts';

/** Everything the check has to say about one package. */
export interface PackageReport {
  /** As the user named it. */
  readonly file: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** `undefined` where it is no SCORM package. */
  readonly edition: string | undefined;
  readonly runTime: Standard;
  readonly zipBytes: number;
  readonly fileCount: number;
  readonly partCount: number;
  readonly launched: readonly LaunchedPart[];
  readonly findings: readonly Finding[];
}
