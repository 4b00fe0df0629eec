import { nameWords } from '../support/name-words.js';

/** Words that name the two ends of a range, the lesser first. */
const ends: readonly (readonly [string, string])[] = [
  ['min', 'max'],
  ['minimum', 'maximum'],
  ['from', 'to'],
  ['from', 'until'],
  ['start', 'end'],
  ['starts', 'ends'],
  ['begin', 'end'],
  ['lower', 'upper'],
  ['low', 'high'],
  ['first', 'last'],
  ['after', 'before'],
  ['since', 'until'],
  ['opens', 'closes'],
  ['valid', 'expires'],
  ['used', 'total'],
  ['available', 'total'],
];

/**
 * The other end of a range of which a name is one end: `maxPrice` for `minPrice`. A schema cannot say that one may not
 * exceed the other, so a candidate may refuse a value that is right by itself.
 */
export function otherEnd(name: string, others: readonly string[]): string | undefined {
  const words = nameWords(name);
  return others.find((other) => other !== name && areEnds(words, nameWords(other)));
}

function areEnds(words: readonly string[], others: readonly string[]): boolean {
  const [mine = [], theirs = []] = [
    [words, others],
    [others, words],
  ].map(([these = [], those = []]) => these.filter((word) => !those.includes(word)));
  const [one, another] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1 || one === undefined || another === undefined) return false;
  return ends.some((pair) => pair.join() === [one, another].join() || pair.join() === [another, one].join());
}
