import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChoiceResponse } from '../../../../../scorm/standards/scorm2004/choice.ts';
import { scorm2004Limits } from '../../../../../scorm/standards/scorm2004/data-model.ts';
import { optionKeys } from '../identifiers.ts';

test.each([
  [[], ''],
  [['name'], 'name'],
  [['officers-name', 'grounds'], 'officers_name[,]grounds'],
])('the options %j are the response "%s"', (keys, response) => {
  expect(toChoiceResponse(keys)).toBe(response);
});

test('every choice of options fits into a response', () => {
  fc.assert(
    fc.property(fc.uniqueArray(optionKeys, { minLength: 1, maxLength: 6 }), (keys) => {
      const response = toChoiceResponse(keys);
      const options = response.split('[,]');
      expect(options).toHaveLength(keys.length);
      expect(new Set(options).size).toBe(keys.length);
      expect(options.length).toBeLessThanOrEqual(scorm2004Limits.responseOptions);
      for (const option of options) {
        expect(option).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(option.length).toBeLessThanOrEqual(scorm2004Limits.responseOption);
      }
      expect(response.length).toBeLessThanOrEqual(200);
    }),
  );
});
