/** The page of the editor. Everything in it is drawn by `src/editor/page/start.ts`. */
export const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Write – Groundings</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/src/editor/page/editor.css">
</head>
<body>
<header>
<h1 id="heading" hidden></h1>
<nav aria-label="Groundings">
<a href="/authoring">Previews and problems</a>
<a href="/examples">Examples of components</a>
</nav>
</header>
<div id="editor"></div>
<noscript>The editor needs JavaScript. Lessons can also be written as text: see README.md.</noscript>
<script type="module" src="/src/editor/page/start.ts"></script>
</body>
</html>
`;
