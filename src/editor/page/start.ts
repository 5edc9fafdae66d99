import type { Config } from '@keystatic/core';
import { Keystatic } from '@keystatic/core/ui';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { EditorCourse } from '../editor-course.ts';
import { editorConfig } from '../forms/editor-config.ts';
import { carefulFetch } from './careful-fetch.ts';
import { readDrafts } from './drafts.ts';
import { mendMarkup } from './mend-markup.ts';
import { createVersions } from './versions.ts';
import { whileSaving } from './while-saving.ts';

mendMarkup(document);
const versions = createVersions(localStorage);
versions.noteDrafts(await readDrafts().catch(() => []));
window.fetch = carefulFetch(window.fetch.bind(window), versions, {
  mayWriteOver: (message) => confirm(`${message}\n\nSave your text all the same, in its place?`),
  whileSaving: (paths, save) => whileSaving(document, paths, save),
});
const place = document.getElementById('editor');
const response = await fetch('/api/editor/course');
const course = (await response.json()) as EditorCourse;
// Keystatic asks for the most general of its types, which a particular one does not fit.
const config = editorConfig(course) as unknown as Config;
if (place) createRoot(place).render(createElement(Keystatic, { config }));
