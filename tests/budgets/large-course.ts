import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LESSONS_PER_MODULE = 10;
const PARAGRAPH = `${'A search needs grounds that another officer would understand. '.repeat(6)}<Cite source="a-source" />`;

/** Writes a course of many alike lessons: ten in a module, each with a practice question. */
export function writeLargeCourse(folder: string, lessonCount: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const modules = numbered('module', lessonCount / LESSONS_PER_MODULE);
  const lessons = numbered('lesson', LESSONS_PER_MODULE);

  write('course.yaml', course(modules));
  write('facts.yaml', '- id: ABC-01\n  confirmed: true\n  sources: [a-source]\n');
  write('sources.yaml', SOURCES);
  write('slots.yaml', '{}\n');
  for (const module of modules) {
    const at = `modules/${module}`;
    write(`${at}/module.yaml`, moduleSettings(module, lessons));
    for (const lesson of lessons) {
      const check = `${module}-${lesson}`;
      write(`${at}/${lesson}.mdx`, lessonText(lesson, check, lesson === lessons.at(-1)));
      write(`${at}/questions/${check}.yaml`, question('check', check));
    }
    for (const id of numbered(`${module}-quiz`, 4)) {
      write(`${at}/questions/${id}.yaml`, question('quiz', id));
    }
  }
}

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const SOURCES = `- id: a-source
  title: A source
  publisher: A publisher
  year: 2025
  kind: official
  checked: 2026-11-01
`;

const course = (modules: readonly string[]): string => `title: A large course
summary: Written to measure how long a build takes.
version: 1.0.0
language: en-GB
pathways:
  - { id: all, title: All, summary: Everything., modules: [${modules.join(', ')}] }
`;

const moduleSettings = (
  module: string,
  lessons: readonly string[],
): string => `title: About ${module}
summary: One of many alike modules.
minutes: 60
release: 1
objectives:
  - { id: explain-grounds, text: explain the grounds in one sentence }
  - { id: give-a-record, text: offer a record }
lessons: [${lessons.join(', ')}]
assessment: { draw: 2, passMark: 50, passMarkBasis: Set for measuring. }
`;

const lessonText = (lesson: string, check: string, hasQuiz: boolean): string => `---
title: About ${lesson}
summary: Say what grounds are.
minutes: 6
objectives: [explain-grounds, give-a-record]
---

${PARAGRAPH}

## What the law asks

${Array.from({ length: 5 }, () => PARAGRAPH).join('\n\n')}

<Check question="${check}" />
${hasQuiz ? '\n<Quiz />\n' : ''}`;

const question = (use: 'check' | 'quiz', id: string): string => `kind: single
use: ${use}
family: ${id}
objective: ${id.endsWith('1') ? 'explain-grounds' : 'give-a-record'}
stem: What does a search need (${id})?
facts: [ABC-01]
sources: [a-source]
options:
  - { key: grounds, text: Grounds, correct: true, why: The law asks for grounds. }
  - { key: luck, text: Luck, why: The law does not ask for luck. }
`;
