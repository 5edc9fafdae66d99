import type { RecordedModel } from '../course/course-model.ts';
import { neverRecorded, recordedData, type RecordedModule } from './recorded-data.ts';

/** What packaging tells administrators is recorded: the same table that the write gate goes by. */
export function recordedModel(module: RecordedModule): RecordedModel {
  const rows = recordedData(module);
  return {
    inReports: rows
      .filter(({ place }) => place === 'report')
      .map(({ inWords, keptBy }) => ({
        text: inWords(module),
        ...(keptBy && { keptBy: [...keptBy] }),
      })),
    inSavedState: rows
      .filter(({ place }) => place === 'saved-state')
      .map(({ inWords }) => inWords(module)),
    never: [...neverRecorded(module)],
  };
}
