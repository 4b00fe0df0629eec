import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers } from '../model/evidence.js';
import { languages } from '../model/language.js';
import { packageRoot } from '../support/package/paths.js';
import { readWords } from '../support/words/speech.js';
import { columns } from './columns.js';

/** What the form says, by the names that are put together, and those that stand in the sources. */
const said = [
  ...columns.map(({ key }) => `form.column.${key}`),
  ...columns.filter(({ key }) => key !== 'asked' && key !== 'needs').map(({ key }) => `form.help.${key}`),
  ...answers.map((answer) => `form.answer.${answer}`),
  ...['full', 'partial', 'manual', 'evidence', 'no-operation'].map((way) => `form.needs.${way}`),
  ...['form.ts', 'xlsx.ts'].flatMap((name) => {
    const source = readFileSync(path.join(packageRoot, 'src', 'evidence', name), 'utf8');
    return [...source.matchAll(/'(form\.[\w.-]+)'/g)].flatMap(([, key]) => key ?? []);
  }),
];

describe.each(languages)('the words of the form in %s', (language) => {
  const words = readWords(language, 'form');

  it('are those that it says, no fewer and no more', () => {
    expect(Object.keys(words).sort()).toEqual([...new Set(said)].sort());
  });

  it('hold no comma in an answer, because the drop-down list stands between commas', () => {
    for (const answer of answers) expect(words[`form.answer.${answer}`]).toMatch(/^[^,"]+$/);
  });
});
