import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/language.js';
import { packageRoot } from '../support/package/paths.js';
import { readWords } from '../support/words/speech.js';
import { notesIn } from './regime-notes.js';
import { speechOf } from './speech.js';

const folder = path.join(packageRoot, 'src', 'score', 'regimes');
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

const english = Object.values(readWords('en', 'notes')).flatMap((word) =>
  typeof word === 'string' ? [word] : Object.values(word),
);
const measures = [{ id: 'recommended', title: 'RECOMMENDED, both', asks: '', met: 0, of: 0, share: null }];
const filled = english.map((text) =>
  text
    .replace('{count} requirement ', '1 requirement ')
    .replace('{count}', '12')
    .replace('{tested}', '3')
    .replace('{measure}', 'RECOMMENDED, both'),
);

describe('the notes of regimes', () => {
  it('have a word for every sentence that a regime writes', () => {
    const written = sources.flatMap((text) =>
      [...text.matchAll(/'([^'\n]+ [^'\n]+\.)'/g)].map(([, note = '']) => note),
    );
    expect(written.length).toBeGreaterThan(25);
    expect(written.filter((note) => !english.some((text) => text.includes(note)))).toEqual([]);
  });

  it('have no word that no regime writes', () => {
    const all = sources.join('\n');
    const parts = (text: string): string[] =>
      text.split(
        /\{\w+\}(?: requirements? )?|(?<=counts?) (?=as fit because)|(?<=API: )(?:not )?reached\.|(?<=attests it\.) /,
      );
    expect(english.filter((text) => !parts(text).every((part) => all.includes(part)))).toEqual([]);
  });

  it.each(languages)('are said in %s, with their numbers', (language) => {
    const said = notesIn({ notes: filled, measures }, speechOf(language));
    expect(said.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
    if (language === 'en') expect(said).toEqual(filled);
    else expect(said.filter((text) => filled.includes(text))).toEqual([]);
  });

  it('that nobody has translated stay as they are', () => {
    expect(notesIn({ notes: ['Something else.'], measures }, speechOf('fr'))).toEqual(['Something else.']);
  });
});
