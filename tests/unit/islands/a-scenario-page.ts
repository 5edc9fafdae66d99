/** A page with one scenario, as `ScenarioText.astro` writes it. */
export const aScenarioPage = `
<div id="scenario-dark-lane">
  <div data-scenario="dark-lane" data-start="lights">
    <ol>
      <li data-step="lights" data-kind="decide">
        <p data-text>It is dusk.</p>
        <p data-ask>What about your lights?</p>
        <ul>
          <li data-choice>
            <p data-says>You switch them on.</p>
            <p>For the person: <span data-consequence="For the person">She sees you.</span></p>
            <p>For you: <span data-consequence="For you, the officer">You ride at ease.</span></p>
            <p>For trust: <span data-consequence="For trust">It grows.</span></p>
            <p>Why: <span data-why>Dusk is dark.</span></p>
            <p><a href="#step-2" data-next="horn">Go to step 2</a></p>
          </li>
          <li data-choice>
            <p data-says>You wait.</p>
            <p>For the person: <span data-consequence="For the person">She brakes.</span></p>
            <p>For you: <span data-consequence="For you, the officer">You get a fright.</span></p>
            <p>For trust: <span data-consequence="For trust">It shrinks.</span></p>
            <p>Why: <span data-why>You were hard to see.</span></p>
            <p><a href="#step-3" data-next="end">Go to step 3</a></p>
          </li>
        </ul>
      </li>
      <li data-step="horn" data-kind="consider">
        <p data-text>A horn sounds.</p>
        <p data-ask>What else could explain it?</p>
        <ul>
          <li data-explanation><p data-says>A warning.</p><p data-why>There may be a hole.</p></li>
          <li data-explanation><p data-says>A greeting.</p><p data-why>It may be a neighbour.</p></li>
        </ul>
        <p><a href="#step-3" data-next="end">Go to step 3</a></p>
      </li>
      <li data-step="end" data-kind="outcome">
        <p data-text>You are home.</p>
        <p>Looking back: <span data-debrief>You chose early.</span></p>
        <p>This practised: I can <span data-objective>decide when to switch the lights on</span></p>
      </li>
    </ol>
  </div>
</div>`;
