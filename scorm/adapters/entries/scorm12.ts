import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { scorm12ApiSpec, type Scorm12Api } from '../../standards/scorm12/data-model.ts';
import { findLmsApi } from '../find-lms-api.ts';
import { packagedOptions } from '../packaged-options.ts';
import { createScorm12Record } from '../scorm12.ts';

registerProvider({
  createLearningRecord: () =>
    createScorm12Record({
      findApi: () => findLmsApi<Scorm12Api>(scorm12ApiSpec, window),
      options: packagedOptions(window.document),
    }),
});
