import { matching, numberFrom, textUpTo, type Format } from './format.ts';

// Data types of the SCORM 2004 run-time environment, RTE 4.1.1. Lengths are the smallest permitted
// maximums; where the text leaves room, these take the narrow reading, because some LMS does.

/** real(10,7): a decimal number with at most seven digits after the point. */
export const REAL = /^-?\d+(\.\d{1,7})?$/;
export const real = matching(REAL);
export const realFrom = (min: number, max: number): Format => numberFrom(min, max, REAL);

/** Moodle refuses hyphens here. */
export const SHORT_IDENTIFIER = /^[A-Za-z0-9_.]{1,250}$/;

/** Not empty, no white space, and a whole URN where it begins like one. */
export const longIdentifier = matching(
  /^(?=\S{1,4000}$)(?!urn:(?![A-Za-z0-9-]{2,32}:\S+$))[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+$/,
);

export const string = (limit: number): Format => textUpTo(limit);

/** One line, with or without a language in front. Braces at the start must be a language. */
export const localizedString =
  (limit: number): Format =>
  (value) => {
    const text = value.replace(LANGUAGE_TAG, '');
    return text.length <= limit && !text.startsWith('{') && !/[\r\n]/.test(text)
      ? 'fits'
      : 'wrong-type';
  };

const LANGUAGE_TAG = /^\{lang=[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\}/;
export const language = matching(/^([A-Za-z]{2,3}|[ix])?(-[A-Za-z0-9]{1,8})*$/);

/** time(second,10,0). A zone may only follow a fraction of a second. */
export const time = matching(
  new RegExp(
    '^(19[7-9]\\d|20[0-2]\\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])' +
      '(T([01]\\d|2[0-3])(:[0-5]\\d(:[0-5]\\d' +
      '(\\.\\d{1,2}(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?)?)?)?)?)?)?$',
  ),
);

/** timeinterval(second,10,2). */
export const timeInterval = matching(
  new RegExp(
    '^P(?=\\d|T\\d)(\\d{1,10}Y)?(\\d{1,10}M)?(\\d{1,10}D)?' +
      '(T(?=\\d)(\\d{1,10}H)?(\\d{1,10}M)?(\\d{1,10}(\\.\\d{1,2})?S)?)?$',
  ),
);
