import { expect } from 'vitest';
import { packageStandards } from '../../../scorm/standards/package-standards.ts';
import { lintPackage } from '../../../scorm/package/lint-package.ts';
import { aFinishedPackage } from '../../helpers/finished-package.ts';
import type { Row } from './row.ts';

const packagesFor = {
  '1.2': [packageStandards.scorm12],
  '2004': [packageStandards['scorm2004-3rd'], packageStandards['scorm2004-4th']],
} as const;

export const packageRows: readonly Row[] = [
  {
    number: '25',
    says: 'a package has its manifest and schema files at the root, and names that every host keeps',
    async run(_open, standard) {
      for (const packaged of packagesFor[standard]) {
        const { contents, module } = aFinishedPackage({ standard: packaged });
        const names = [...contents.files.keys()];
        expect(names).toEqual(
          expect.arrayContaining(['imsmanifest.xml', 'index.html', ...packaged.schemaFiles]),
        );
        const manifest = new TextDecoder().decode(contents.files.get('imsmanifest.xml'));
        expect(manifest).not.toMatch(/="[^"]*[\r\n]/);
        expect(lintPackage(contents, module, packaged)).toEqual([]);
      }
    },
  },
  {
    number: '25',
    says: 'a package with a bad name or without a schema file is refused',
    async run(_open, standard) {
      for (const packaged of packagesFor[standard]) {
        const [schemaFile = ''] = packaged.schemaFiles;
        const { contents, module } = aFinishedPackage({
          standard: packaged,
          files: { 'assets/Map & Key.svg': '<svg/>', [schemaFile]: undefined },
        });
        const codes = lintPackage(contents, module, packaged).map(({ code }) => code);
        expect(codes).toContain('file-name');
        expect(codes).toContain('schema-file-missing');
      }
    },
  },
];
