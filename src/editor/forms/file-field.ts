import type { BasicFormField } from '@keystatic/core';
import { createElement, useEffect, useId, useState, type ReactElement } from 'react';
import { fileTargets, type FileTarget } from '../../course/media-files.ts';
import { textValue, type Choice, type FieldOptions } from './choice-field.ts';
import { choicePicker } from './choice-picker.ts';

/** A picture, film or other file of a module: one that is there, or one from the author’s device. */
export function fileField(
  target: FileTarget,
  moduleId: string,
  options: FieldOptions,
): BasicFormField<string> {
  return textValue({
    label: options.label,
    defaultValue: () => '',
    Input: ({ value, onChange }) =>
      createElement(FileInput, { target, moduleId, options, value, onChange }),
  });
}

interface FileInputProps {
  readonly target: FileTarget;
  readonly moduleId: string;
  readonly options: FieldOptions;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function FileInput({ target, moduleId, options, value, onChange }: FileInputProps): ReactElement {
  const [names, setNames] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const inputId = useId();
  const address = `/api/editor/files/${moduleId}/${target}`;
  useEffect(() => {
    void fetch(address)
      .then((response) => response.json())
      .then((found: readonly string[]) => setNames(found));
  }, [address]);

  const add = async (file: File | undefined) => {
    if (!file) return;
    const response = await fetch(`${address}/${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      headers: { 'no-cors': '1' },
      body: file,
    });
    const answer = await response.text();
    if (!response.ok) {
      setMessage(answer);
      return;
    }
    setMessage(`“${answer}” is in the folder ${fileTargets[target].folder} of the module.`);
    setNames([...names.filter((name) => name !== answer), answer].sort());
    onChange(answer);
  };

  return createElement(
    'div',
    { style: { display: 'grid', gap: '0.5rem' } },
    choicePicker({ ...options, options: names.map(asChoice), value, onChange }),
    createElement('label', { htmlFor: inputId, style: { fontSize: '0.875rem' } }, 'Add a file'),
    createElement('input', {
      id: inputId,
      type: 'file',
      accept: fileTargets[target].types.map((type) => `.${type}`).join(),
      onChange: (event) => void add(event.target.files?.[0]),
    }),
    createElement('p', { role: 'status', style: { margin: 0, fontSize: '0.875rem' } }, message),
  );
}

const asChoice = (value: string): Choice => ({ value, label: value });
