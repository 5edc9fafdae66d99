// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ClearProgress } from '../../../src/islands/ClearProgress.tsx';

test('“Clear my progress” can be pressed as soon as there is something to answer it, not before', async () => {
  const button = () => document.querySelector('button');
  await act(() => {
    render(<ClearProgress what="everything" />, document.body);
    // What the built page holds.
    expect(button()?.disabled).toBe(true);
  });
  expect(button()?.disabled).toBe(false);
  await act(() => {
    button()?.click();
  });
  expect(document.body.textContent).toContain('This removes everything from this device');
});
