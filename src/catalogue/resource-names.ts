import { irregularSingular } from '../schema/named-references.js';
import { plainName } from '../support/names.js';

/** The name of what a collection holds. */
export function resourceName(path: string): string {
  return singular(wordsOf(path).at(-1) ?? 'item');
}

/** Where two collections have one name, the second has the words before it in its name too. */
export function freeName(path: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(path).map((word) => plainName(singular(word)) || 'item');
  const names = words.map((_, index) => words.slice(words.length - 1 - index).join('-'));
  return names.find((name) => !taken.has(name)) ?? `${names.at(-1) ?? 'item'}-${taken.size + 1}`;
}

const singular = (word: string): string => irregularSingular(word) ?? word.replace(/ies$/, 'y').replace(/s$/, '');

/** The words of a path that are no parameters. */
export function wordsOf(path: string): string[] {
  return path.split('/').filter((word) => word !== '' && !word.startsWith('{'));
}
