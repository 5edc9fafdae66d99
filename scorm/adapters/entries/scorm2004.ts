import { registerProvider } from '../../../src/tracking/provider-registry.ts';
import { scorm2004ApiSpec, type Scorm2004Api } from '../../standards/scorm2004/data-model.ts';
import { findLmsApi } from '../find-lms-api.ts';
import { packagedOptions } from '../packaged-options.ts';
import { createScorm2004Record } from '../scorm2004.ts';

registerProvider({
  createLearningRecord: () =>
    createScorm2004Record({
      findApi: () => findLmsApi<Scorm2004Api>(scorm2004ApiSpec, window),
      options: packagedOptions(window.document),
    }),
});
