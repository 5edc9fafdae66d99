/** Questions of all kinds but choices, as `QuestionText.astro` writes their text into a page. */

const text = (kind: string, inside: string) => `
<div data-question="the-${kind}" data-kind="${kind}" data-family="fam" data-objective="obj">
  <p data-stem>What about it?</p>
  ${inside}
  <p><a href="#source-law" data-source>3</a></p>
</div>
<ol><li id="source-law"><cite data-source-title>The law</cite></li></ol>`;

export const trueFalseText = text(
  'truefalse',
  `<ol><li data-option="law">The law says so</li><li data-option="luck">It is luck</li></ol>
  <p data-answer="false"><strong>False.</strong></p>
  <p><span data-why-true>No, it is not.</span></p><p><span data-why-false>Just so.</span></p>
  <ol>
    <li data-correct="true"><span data-why>It does.</span></li>
    <li data-correct="false"><span data-why>It is not.</span></li>
  </ol>`,
);

export const orderText = text(
  'order',
  `<ol>
    <li data-item="look"><strong data-text>Look</strong> <span data-why>Eyes first.</span></li>
    <li data-item="speak"><strong data-text>Speak</strong> <span data-why>Words next.</span></li>
    <li data-item="search"><strong data-text>Search</strong> <span data-why>Hands last.</span></li>
  </ol>`,
);

export const matchText = text(
  'match',
  `<ol><li data-prompt="tone">Your tone</li><li data-prompt="review">A review</li></ol>
  <ol><li data-option="encounter">Encounter</li><li data-option="supervision">Supervision</li></ol>
  <ol>
    <li data-answer="encounter"><strong>x</strong> <span data-why>They hear it.</span></li>
    <li data-answer="supervision"><strong>x</strong> <span data-why>A sergeant does it.</span></li>
  </ol>`,
);

export const judgeText = text(
  'judge',
  `<ol><li data-prompt="thank">You thank them</li><li data-prompt="stay">You say nothing</li></ol>
  <ol>
    <li data-answer="appropriate"><span data-why>It is kind.</span></li>
    <li data-answer="inappropriate"><span data-why>It is not.</span></li>
  </ol>`,
);

export const shortText = text(
  'short',
  `<p data-model-answer>I would say my name.</p><ul><li data-point>It has a name.</li></ul>`,
);
