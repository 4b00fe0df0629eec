import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/model/language.js';
import { ruleTexts } from '../src/model/rule-ids.generated.js';
import { packageRoot } from '../src/support/package/paths.js';
import { readWords } from '../src/support/words/speech.js';
import { Templates } from '../src/support/words/templates.js';
import { joints, makeTranslator } from '../src/support/words/translator.js';

const tool = path.join(packageRoot, 'tools', 'list-messages.js');
const listed = (which: string): string[] =>
  JSON.parse(execFileSync(process.execPath, [tool, which], { encoding: 'utf8' }));
const written = listed('templates');
/** Names of exchanges, what is sent, and the pages of the checks: no report says them. */
const unread: string[] = JSON.parse(
  readFileSync(path.join(packageRoot, 'tests', 'fixtures', 'unread-texts.json'), 'utf8'),
);
const ofChecks = Object.values(ruleTexts).flatMap(({ title, asks }) => [title, asks]);
/** Single words, which stand in a place of a text; the list of the tool has texts of several words. */
const within = [
  ...['nothing', 'unknown', 'null', 'link', 'cursor', '1 scenario'],
  ...['query parameter', 'path parameter', 'header', 'cookie'],
  ...['met', 'not met', 'not applicable'],
];
const others = languages.filter((language) => language !== 'en');
const wordsOf = (language: (typeof languages)[number]) => readWords(language, 'verdicts') as Record<string, string>;
const keys = Object.keys(wordsOf('fr')).filter((key) => !joints.some((joint) => joint === key));

/** Steps of features, values that are made, and the sections of RFCs stay as they are. */
const isPublished = (text: string): boolean =>
  /\{(?:string|int)\}|\{\{|^RFC \d+ section [\d.]+$/.test(text) || !/\p{L}{2}/u.test(text.replaceAll(/\{\d\}/g, ''));

/** The titles of scenarios that are written by hand, and what they leave open of the cross-functional requirements. */
function ofScenarios(): string[] {
  const features = filesIn('features', /[/\\](?:journeys|requirements|govstack-cfr)[/\\](?!phrases).*\.feature$/);
  const titles = features.flatMap((text) => [...text.matchAll(/^ *Scenario(?: Outline)?: (.*)$/gm)]);
  const open = filesIn('specs/govstack-cfr', /\.yaml$/).flatMap((text) => [...text.matchAll(/notShown: "(.*)"$/gm)]);
  return [...new Set([...titles, ...open].map(([, text = '']) => text))];
}

function filesIn(folder: string, names: RegExp): string[] {
  const place = path.join(packageRoot, folder);
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file));
  return files.filter((file) => names.test(file)).map((file) => readFileSync(file, 'utf8'));
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
/** A template with a value in every place. */
const filled = (text: string): string => text.replaceAll(/\{(\d)\}/g, (_, place: string) => `v${place}`);

describe('the titles of scenarios that are written by hand', () => {
  it.each(others)('are all said in %s, and no others', (language) => {
    const words = readWords(language, 'scenarios');
    expect(Object.keys(words).sort()).toEqual(ofScenarios().sort());
    expect(Object.entries(words).filter(([text, word]) => text === word || word === '')).toEqual([]);
  });
});

describe('the texts of verdicts', () => {
  it('are all translated, or read by nobody', () => {
    const known = new Set([...keys, ...unread]);
    expect([...written, ...ofChecks].filter((text) => !known.has(text) && !isPublished(text))).toEqual([]);
  });

  it('are all written somewhere', () => {
    const known = new Set([...written, ...ofChecks, ...within]);
    expect([...keys, ...unread].filter((text) => !known.has(text))).toEqual([]);
    expect(unread.filter((text) => keys.includes(text))).toEqual([]);
  });

  it.each(others)('are the same in %s, with the same places', (language) => {
    const words = wordsOf(language);
    expect(Object.keys(words).sort()).toEqual([...keys, ...joints].sort());
    const differing = keys.filter((key) => `${placesOf(words[key] ?? '')}` !== `${[...new Set(placesOf(key))]}`);
    expect(differing).toEqual([]);
  });

  it('are each found by what is made from them, and by nothing else', () => {
    const templates = new Templates(keys);
    const mistaken = keys.filter((key) => templates.match(filled(key))?.template !== key);
    expect(mistaken).toEqual([]);
  });

  it.each(others)('are said in %s, with the values as they stand', (language) => {
    const say = makeTranslator(language, { isolated: false });
    const words = wordsOf(language);
    const same = keys.filter((key) => words[key] !== key && say(filled(key)) === filled(key));
    expect(same).toEqual([]);
    const lost = keys.filter((key) =>
      placesOf(key).some((place) => !say(filled(key)).includes(`v${place.slice(1, -1)}`)),
    );
    expect(lost).toEqual([]);
  });
});

describe('why a check cannot begin', () => {
  /** Said by nobody: the tags of a selection, what is looked for in an error, and how the files of a Building Block are written. */
  const unsaid = /^(not @|call stack$|must have )/;

  it.each(others)('is said in %s, with the same places', (language) => {
    const words = readWords(language, 'starts') as Record<string, string>;
    const starts = listed('starts').filter((text) => !unsaid.test(text) && !isPublished(text));
    expect(Object.keys(words).sort()).toEqual([...starts, 'error: {1}'].sort());
    expect(Object.entries(words).filter(([text, word]) => `${placesOf(text)}` !== `${placesOf(word)}`)).toEqual([]);
    const say = makeTranslator(language, { isolated: false, withStarts: true });
    const same = Object.keys(words).filter((text) => words[text] !== text && say(filled(text)) === filled(text));
    expect(same).toEqual([]);
  });
});
