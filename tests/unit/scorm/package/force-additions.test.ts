import { expect, test } from 'vitest';
import { defaultPackagingOptions } from '../../../../scorm/options/packaging-options.ts';
import { collectFiles } from '../../../../scorm/package/collect-files.ts';
import { lintPackage } from '../../../../scorm/package/lint-package.ts';
import { openSite } from '../../../../scorm/package/site-folder.ts';
import { packageStandards } from '../../../../scorm/standards/package-standards.ts';
import { aBuiltSite, aModuleModel, aModulePage } from '../../../helpers/built-site.ts';
import { aFinishedPackage } from '../../../helpers/finished-package.ts';

const places = ['brand', 'welfare', 'support']
  .map((place) => `<template data-force="${place}"></template>`)
  .join('\n');

const options = {
  ...defaultPackagingOptions,
  exitAfterCompletion: 'normal',
  branding: {
    name: 'Example & Sons',
    logo: {
      type: 'svg',
      content: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      text: 'A "crest"',
      width: 80,
      height: 40,
    },
  },
  support: { name: 'Help desk', email: 'help@example.org' },
  welfare: [
    {
      name: 'Chaplaincy',
      for: 'For anybody.',
      phone: '020 7946 0001',
      url: 'https://www.example.org/',
    },
  ],
} as const;

test('what a force adds stands in its places, and strict hosts take it', () => {
  const built = aBuiltSite();
  built.write('site/stop-and-search.html', aModulePage(places));
  const files = collectFiles(
    openSite(built.site),
    aModuleModel(),
    packageStandards.scorm12,
    options,
  );
  built.remove();
  const page = new TextDecoder().decode(files.get('index.html'));
  const logo = [...files.keys()].find((path) => path.startsWith('assets/logo.')) ?? '';
  expect(logo).toMatch(/^assets\/logo\.[0-9a-f]{10}\.svg$/);
  expect(page).toContain(
    `<p class="force-brand"><img class="force-logo" src="./${logo}" alt="A &quot;crest&quot;" width="80" height="40"><span>Example &amp; Sons</span></p>`,
  );
  expect(page).toContain(
    '<strong>Chaplaincy.</strong> For anybody. Call <a href="tel:02079460001">020 7946 0001</a>, see <a href="https://www.example.org/" target="_blank"',
  );
  expect(page).toContain(
    '<p>You can also ask <strong>Help desk.</strong> Write to <a href="mailto:help@example.org">help@example.org</a>.</p>',
  );
  expect(page).toContain('data-exit-after-completion="normal" data-adapter>');
  expect(page).not.toContain('data-force');

  const body = /<main>([\s\S]*)<\/main>/.exec(page)?.[1]?.split('</script>').at(-1) ?? '';
  const { contents, module, standard } = aFinishedPackage({
    body,
    files: { [logo]: files.get(logo) },
  });
  expect(lintPackage(contents, module, standard)).toEqual([]);
});

test('where a force sets nothing, the page keeps its bytes', () => {
  const built = aBuiltSite();
  built.write('site/stop-and-search.html', aModulePage(places));
  const pageWith = (...more: [typeof defaultPackagingOptions] | []) =>
    collectFiles(openSite(built.site), aModuleModel(), packageStandards.scorm12, ...more).get(
      'index.html',
    );
  expect(pageWith(defaultPackagingOptions)).toEqual(pageWith());
  expect(new TextDecoder().decode(pageWith())).toContain(places);
  built.remove();
});
