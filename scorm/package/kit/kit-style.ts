/** `kit.css`: the pages of the kit on screens of any width, in light and dark, and on paper. */
export const kitStyle = `html {
  color: #1d1d1b;
  background: #fff;
  font: 1rem/1.5 'Segoe UI', system-ui, sans-serif;
}
body {
  margin: 0;
}
main {
  margin-inline: auto;
  max-inline-size: 44rem;
  padding: 1rem 1rem 3rem;
  overflow-wrap: anywhere;
}
h1 {
  font-size: 1.75rem;
  line-height: 1.2;
}
h2 {
  border-block-end: 1px solid #8a8a85;
  font-size: 1.25rem;
  margin-block: 2rem 0.75rem;
}
h3 {
  font-size: 1.0625rem;
  margin-block: 1.5rem 0.5rem;
}
h1,
h2,
h3 {
  break-after: avoid;
}
li + li {
  margin-block-start: 0.25rem;
}
dl > div {
  border-block-end: 1px solid #d5d5d0;
  display: grid;
  gap: 0 1rem;
  padding-block: 0.375rem;
}
dt {
  font-weight: 600;
}
dd {
  margin: 0;
}
@media (min-width: 40rem) {
  dl > div {
    grid-template-columns: 11rem 1fr;
  }
}
@media (prefers-color-scheme: dark) {
  html {
    color: #ecece8;
    background: #191918;
  }
  dl > div {
    border-color: #4a4a46;
  }
}
@media print {
  html {
    color: #000;
    background: #fff;
    font-size: 10pt;
  }
  main {
    max-inline-size: none;
    padding: 0;
  }
  dl > div,
  li {
    break-inside: avoid;
  }
}
`;
