import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly message: string;
  /** Id of the input that the message is about. */
  readonly inputId: string;
  /** Rises with each failed attempt, so that focus returns here every time. */
  readonly attempt: number;
}

/** Says in words what is missing, takes the focus, and leads to the input. */
export function ErrorSummary({ message, inputId, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);

  useEffect(() => {
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, []);

  return (
    <div class="error-summary" ref={summary} tabIndex={-1} role="alert">
      <p class="error-summary-title">There is a problem</p>
      <p>
        <a
          href={`#${inputId}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(inputId)?.focus();
          }}
        >
          {message}
        </a>
      </p>
    </div>
  );
}
