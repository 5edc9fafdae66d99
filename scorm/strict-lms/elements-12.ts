import type { DataModel, ElementRule } from './element-table.ts';
import { either, matching, oneOf, type Format } from './format.ts';
import {
  decimal,
  identifier,
  integerFrom,
  pattern,
  response,
  score,
  string255,
  string4096,
  time,
  timespan,
} from './formats-12.ts';

const anything = matching(/^[^]*$/);
const readOnly: ElementRule = { access: 'read', format: anything, initial: '' };
const writable = (format: Format, initial = ''): ElementRule => ({
  access: 'both',
  format,
  initial,
});
const writeOnly = (format: Format): ElementRule => ({ access: 'write', format });

/** `not attempted` is the LMS's word: a SCO cannot set it. */
const status = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
const scoreChildren = 'raw,min,max';

/** The data model of SCORM 1.2, RTE 3.4.4. */
export const dataModel12: DataModel = {
  version: '3.4',
  elements: {
    'cmi.core.student_id': readOnly,
    'cmi.core.student_name': readOnly,
    'cmi.core.lesson_location': writable(string255),
    'cmi.core.credit': readOnly,
    'cmi.core.lesson_status': writable(status, 'not attempted'),
    'cmi.core.entry': readOnly,
    'cmi.core.score.raw': writable(score),
    'cmi.core.score.min': writable(score),
    'cmi.core.score.max': writable(score),
    'cmi.core.total_time': readOnly,
    'cmi.core.lesson_mode': readOnly,
    'cmi.core.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': writeOnly(timespan),
    'cmi.suspend_data': writable(string4096),
    'cmi.launch_data': readOnly,
    'cmi.comments': writable(string4096),
    'cmi.comments_from_lms': readOnly,
    'cmi.objectives.n.id': writable(identifier),
    'cmi.objectives.n.status': writable(status, 'not attempted'),
    'cmi.objectives.n.score.raw': writable(score),
    'cmi.objectives.n.score.min': writable(score),
    'cmi.objectives.n.score.max': writable(score),
    'cmi.student_data.mastery_score': readOnly,
    'cmi.student_data.max_time_allowed': readOnly,
    'cmi.student_data.time_limit_action': readOnly,
    'cmi.student_preference.audio': writable(integerFrom(-1, 100), '0'),
    'cmi.student_preference.language': writable(string255),
    'cmi.student_preference.speed': writable(integerFrom(-100, 100), '0'),
    'cmi.student_preference.text': writable(integerFrom(-1, 1), '0'),
    'cmi.interactions.n.id': writeOnly(identifier),
    'cmi.interactions.n.objectives.n.id': writeOnly(identifier),
    'cmi.interactions.n.time': writeOnly(time),
    'cmi.interactions.n.type': writeOnly(
      oneOf(
        'true-false',
        'choice',
        'fill-in',
        'matching',
        'performance',
        'likert',
        'sequencing',
        'numeric',
      ),
    ),
    'cmi.interactions.n.correct_responses.n.pattern': writeOnly(pattern),
    'cmi.interactions.n.weighting': writeOnly(decimal),
    'cmi.interactions.n.student_response': writeOnly(response),
    'cmi.interactions.n.result': writeOnly(
      either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal),
    ),
    'cmi.interactions.n.latency': writeOnly(timespan),
  },
  children: {
    'cmi.core':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,' +
      'lesson_mode,exit,session_time',
    'cmi.core.score': scoreChildren,
    'cmi.objectives': 'id,score,status',
    'cmi.objectives.n.score': scoreChildren,
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference': 'audio,language,speed,text',
    'cmi.interactions':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  },
  lists: [
    'cmi.objectives',
    'cmi.interactions',
    'cmi.interactions.n.objectives',
    'cmi.interactions.n.correct_responses',
  ],
};
