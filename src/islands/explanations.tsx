import type { ComponentChildren } from 'preact';

interface ExplanationProps {
  /** `You chose`, in front of the text. */
  readonly label?: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly why: string;
}

/** One entry of a list that says what is right and why. */
export function Explanation({ label, text, isRight, why }: ExplanationProps) {
  return (
    <li class={isRight ? 'explanation is-right' : 'explanation is-wrong'}>
      <p class="explanation-option">
        {label !== undefined && <span class="explanation-label">{label}: </span>}
        {text}
      </p>
      <p>
        <strong>{isRight ? 'Right. ' : 'Not right. '}</strong>
        {why}
      </p>
    </li>
  );
}

interface OnRequestProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Explanations that stand open, or behind their title. */
export function OnRequest({ isOpen, title, children }: OnRequestProps) {
  if (isOpen) {
    return (
      <>
        <p class="explanations-title">{title}</p>
        {children}
      </>
    );
  }
  return (
    <details class="details">
      <summary>{title}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
