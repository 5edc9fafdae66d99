import type { DataModel, ElementRule } from './element-table.ts';
import { either, matching, oneOf, unique, type Format } from './format.ts';
import {
  language,
  localizedString,
  longIdentifier,
  real,
  realFrom,
  string,
  time,
  timeInterval,
} from './formats-2004.ts';
import { pattern, response } from './responses-2004.ts';

const readOnly: ElementRule = { access: 'read', format: matching(/^[^]*$/) };
const writable = (format: Format, initial?: string): ElementRule => ({
  access: 'both',
  format,
  ...(initial === undefined ? {} : { initial }),
});
const writeOnly = (format: Format): ElementRule => ({ access: 'write', format });
/** An element of a list member, which needs the member's id first, and perhaps more. */
const member = (format: Format, ...after: readonly string[]): ElementRule => ({
  access: 'both',
  format,
  after: ['id', ...after],
});

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const scaled = realFrom(-1, 1);
const share = realFrom(0, 1);
const scoreChildren = 'scaled,raw,min,max';

/** The data model of SCORM 2004, RTE 4.2 (3rd and 4th edition), and navigation, SN 5.6. */
export const dataModel2004: DataModel = {
  version: '1.0',
  elements: {
    'cmi.comments_from_learner.n.comment': writable(localizedString(4000)),
    'cmi.comments_from_learner.n.location': writable(string(250)),
    'cmi.comments_from_learner.n.timestamp': writable(time),
    'cmi.completion_status': writable(completion, 'unknown'),
    'cmi.completion_threshold': readOnly,
    'cmi.credit': readOnly,
    'cmi.entry': readOnly,
    'cmi.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
    'cmi.interactions.n.id': writable(longIdentifier),
    'cmi.interactions.n.type': member(
      oneOf(
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
        'numeric',
        'other',
      ),
    ),
    'cmi.interactions.n.objectives.n.id': member(unique(longIdentifier)),
    'cmi.interactions.n.timestamp': member(time),
    'cmi.interactions.n.correct_responses.n.pattern': member(pattern, 'type'),
    'cmi.interactions.n.weighting': member(real),
    'cmi.interactions.n.learner_response': member(response, 'type'),
    'cmi.interactions.n.result': member(
      either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real),
    ),
    'cmi.interactions.n.latency': member(timeInterval),
    'cmi.interactions.n.description': member(localizedString(250)),
    'cmi.launch_data': readOnly,
    'cmi.learner_id': readOnly,
    'cmi.learner_name': readOnly,
    'cmi.learner_preference.audio_level': writable(realFrom(0, Infinity), '1'),
    'cmi.learner_preference.language': writable(language, ''),
    'cmi.learner_preference.delivery_speed': writable(realFrom(0, Infinity), '1'),
    'cmi.learner_preference.audio_captioning': writable(oneOf('-1', '0', '1'), '0'),
    'cmi.location': writable(string(1000)),
    'cmi.max_time_allowed': readOnly,
    'cmi.mode': readOnly,
    'cmi.objectives.n.id': writable(unique(longIdentifier)),
    'cmi.objectives.n.score.scaled': member(scaled),
    'cmi.objectives.n.score.raw': member(real),
    'cmi.objectives.n.score.min': member(real),
    'cmi.objectives.n.score.max': member(real),
    'cmi.objectives.n.success_status': member(success),
    'cmi.objectives.n.completion_status': member(completion),
    'cmi.objectives.n.progress_measure': member(share),
    'cmi.objectives.n.description': member(localizedString(250)),
    'cmi.progress_measure': writable(share),
    'cmi.scaled_passing_score': readOnly,
    'cmi.score.scaled': writable(scaled),
    'cmi.score.raw': writable(real),
    'cmi.score.min': writable(real),
    'cmi.score.max': writable(real),
    'cmi.session_time': writeOnly(timeInterval),
    'cmi.success_status': writable(success, 'unknown'),
    'cmi.suspend_data': writable(string(64_000)),
    'cmi.time_limit_action': { ...readOnly, initial: 'continue,no message' },
    'cmi.total_time': readOnly,
    'adl.nav.request': writable(
      either(
        oneOf('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'),
        oneOf('_none_'),
        matching(/^\{target=[^{}\s]+\}choice$/),
      ),
      '_none_',
    ),
    'adl.nav.request_valid.continue': { ...readOnly, initial: 'false' },
    'adl.nav.request_valid.previous': { ...readOnly, initial: 'false' },
  },
  children: {
    'cmi.comments_from_learner': 'comment,location,timestamp',
    'cmi.comments_from_lms': 'comment,location,timestamp',
    'cmi.interactions':
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,' +
      'latency,description',
    'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning',
    'cmi.objectives': 'id,score,success_status,completion_status,progress_measure,description',
    'cmi.objectives.n.score': scoreChildren,
    'cmi.score': scoreChildren,
  },
  lists: [
    'cmi.comments_from_learner',
    'cmi.comments_from_lms',
    'cmi.interactions',
    'cmi.interactions.n.objectives',
    'cmi.interactions.n.correct_responses',
    'cmi.objectives',
  ],
};
