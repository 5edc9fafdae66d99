import type { EditorCourse } from '../editor-course.ts';
import { formAddress } from './form-address.ts';

// `npm run author` adds this to every page of the preview; no page that is built has it.
const response = await fetch('/api/editor/course');
const course = (await response.json()) as EditorCourse;
const link = document.createElement('a');
link.textContent = 'Edit';
link.setAttribute(
  'style',
  [
    'position: fixed',
    'inset: auto 1rem 1rem auto',
    'padding: 0.5rem 1rem',
    'border: 2px solid #fff',
    'background: #1d2433',
    'color: #fff',
  ].join(';'),
);
const point = () => {
  link.href = formAddress(location, course);
};
point();
addEventListener('hashchange', point);
// A printed preview is what learners get on paper.
addEventListener('beforeprint', () => {
  link.hidden = true;
});
addEventListener('afterprint', () => {
  link.hidden = false;
});
// In the frames of the preview the page around them has the link, and pages for writing have their own.
const isShown = window.top === window && !location.pathname.startsWith('/authoring');
if (isShown) document.body.append(link);
