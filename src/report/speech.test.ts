import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changes } from '../model/comparison.js';
import { languages } from '../model/language.js';
import { partStates } from '../model/portfolio.js';
import { refusals } from '../model/register.js';
import { packageRoot } from '../support/package/paths.js';
import type { Word } from '../support/words/speech.js';
import { measureIds } from './regime-words.js';
import { dictionaryOf, speechOf } from './speech.js';

/** The folders whose files say words. */
const folders = ['report', 'commands', 'app', 'portfolio'];

/** Every file that says words, as one text. */
const sources = folders
  .flatMap((name) => {
    const folder = path.join(packageRoot, 'src', name);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  })
  .filter((file) => /\.(ts|eta|js)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What is said by a name that is put together, such as `outcome.` and an outcome. */
const families = [
  'outcome',
  'fit',
  'status',
  'conclusion',
  'meaning',
  'problem',
  'remedy',
  'depth',
  'summary',
  'reading',
  'note',
];

/** The same, where the names are few: no other may be there. */
const named: Readonly<Record<string, readonly string[]>> = {
  history: ['broken', 'found', 'undecided', 'fixed'],
  change: changes,
  compare: ['requirement', 'operation', 'scenario'],
  part: partStates,
  refusal: refusals,
  signature: ['verified', 'not-checked'],
  regime: ['compliant', 'not compliant', 'not decided', 'no level', 'Level', 'reached', 'not reached'],
  measure: measureIds,
  asks: measureIds,
};

function isSaid(key: string): boolean {
  const [family = ''] = key.split('.');
  if (sources.includes(`'${key}'`)) return true;
  if (family in named) return named[family]?.includes(key.slice(family.length + 1)) ?? false;
  const name = key.slice(family.length + 1).replace(/Meaning$/, '');
  if (family === 'reading' || family === 'summary') return new RegExp(`'${name}'`).test(sources);
  return families.includes(family);
}

const saidKeys = [...sources.matchAll(/(?:\bt|\bsay)\('(\w+\.[\w.-]+)'/g)].flatMap(([, key]) => key ?? []);
const braces = (word: Word | undefined): string[] =>
  [...JSON.stringify(word).matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);

describe('the words of the page', () => {
  const english = dictionaryOf('en');

  it('are all there that the page says', () => {
    expect(saidKeys.length).toBeGreaterThan(80);
    expect(saidKeys.filter((key) => !key.endsWith('.') && english[key] === undefined)).toEqual([]);
  });

  it('are all said', () => {
    expect(Object.keys(english).filter((key) => !isSaid(key))).toEqual([]);
  });

  it('that are not there are an error, and no empty text', () => {
    expect(() => speechOf('en').say('no.such.word')).toThrow('no.such.word');
  });

  it.each(languages)('in %s are the same keys, with the same values in them', (language) => {
    const words = dictionaryOf(language);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    const differing = Object.keys(english).filter((key) => {
      const wanted = new Set(braces(english[key]));
      return (
        braces(words[key]).some((name) => !wanted.has(name)) || [...wanted].some((name) => !said(words[key], name))
      );
    });
    expect(differing).toEqual([]);
  });

  it.each(languages)('in %s have every plural of the language', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const short = Object.entries(dictionaryOf(language)).filter(
      ([, word]) => typeof word !== 'string' && needed.some((category) => word[category] === undefined),
    );
    expect(short.map(([key]) => key)).toEqual([]);
  });

  it('choose the plural by the count', () => {
    expect(speechOf('en').say('next.places', { count: 1 })).toBe('1 place');
    expect(speechOf('en').say('next.places', { count: 18 })).toBe('18 places');
  });
});

/** A number may be left to its noun, as in the Arabic dual, so it is enough that one form has it. */
function said(word: Word | undefined, name: string): boolean {
  return braces(word).includes(name);
}
