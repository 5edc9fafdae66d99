import { lessonWith } from './bicycles.ts';
import type { ExampleFiles } from './example.ts';

export const scenario = 'modules/bike-lights/scenarios/dark-lane.yaml';
export const placeIt = '<Scenario id="dark-lane" />';

/** A sound scenario: two decisions, one thing to consider, two good ways. */
export const darkLane = `title: The dark lane
objective: decide-when
facts: [LIGHT-01]
sources: [light-rules]
basis: An invented composite.
start: setting-off
steps:
  - id: setting-off
    kind: decide
    text: It is dusk, and you set off.
    question: What about your lights?
    options:
      - key: switch-on
        text: You switch them on.
        next: the-driver
        acceptable: true
        consequence:
          person: She sees you from far away.
          officer: You ride on at ease.
          trust: Drivers expect riders with lights.
        why: Lights go on at dusk.
      - key: walk
        text: You push the bicycle.
        next: the-driver
        acceptable: true
        consequence:
          person: She passes you slowly.
          officer: You are late.
          trust: Nobody minds.
        why: Who walks needs no lights.
      - key: wait
        text: You switch them on when it is dark.
        next: the-driver
        acceptable: false
        consequence:
          person: She brakes hard.
          officer: You get a fright.
          trust: She thinks less of riders.
        why: At dusk you are hard to see.
  - id: the-driver
    kind: consider
    text: A driver sounds her horn.
    question: What else could explain it?
    explanations:
      - { key: warning, text: She wants to warn you., why: She may have seen a hole. }
      - { key: greeting, text: She knows you., why: It may be a neighbour. }
      - { key: anger, text: She is angry., why: A look back would tell you. }
    next: the-stop
  - id: the-stop
    kind: decide
    text: She stops beside you.
    question: What do you do?
    options:
      - key: greet
        text: You say good evening.
        next: talked
        acceptable: true
        consequence:
          person: She smiles.
          officer: You learn what she saw.
          trust: You both think better of the other.
        why: A greeting costs nothing.
      - key: ride-on
        text: You ride on without a word.
        next: left
        acceptable: false
        consequence:
          person: She shrugs.
          officer: You never learn what she saw.
          trust: It stays as it was.
        why: She may have had a reason.
  - id: talked
    kind: outcome
    text: Your back light had gone out, and now you know.
    debrief: Asking told you what you could not see.
    objective: name-lights
  - id: left
    kind: outcome
    text: Your back light is out, and you do not know.
    debrief: Next time, ask.
    objective: decide-when
`;

/** The scenario in its lesson. */
export const withScenario = (text = darkLane): ExampleFiles => ({
  ...lessonWith(placeIt),
  [scenario]: text,
});
