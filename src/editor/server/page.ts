/** The page of the editor. Everything in it is drawn by `src/editor/page/start.ts`. */
export const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Write – Groundings</title>
<link rel="icon" href="/icon.svg">
<style>
body { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100vh; margin: 0; font-family: system-ui, sans-serif; }
body > nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0.375rem 1.5rem; font-size: 0.875rem; line-height: 1.5; background: #1d2433; }
body > nav a { padding: 0.125rem 0; color: #fff; }
body > nav a:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
/* The editor takes itself for the whole window. */
#editor, #editor > div, #editor > div > div { height: 100% !important; overflow: auto hidden; }
</style>
</head>
<body>
<nav aria-label="Groundings">
<a href="/authoring">Previews and problems</a>
<a href="/examples">Examples of components</a>
</nav>
<div id="editor"></div>
<noscript>The editor needs JavaScript. Lessons can also be written as text: see README.md.</noscript>
<script type="module" src="/src/editor/page/start.ts"></script>
</body>
</html>
`;
