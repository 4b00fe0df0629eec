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
  ['in', 'out'],
  ['checkin', 'checkout'],
  ['arrival', 'departure'],
  ['pickup', 'return'],
  ['pickup', 'dropoff'],
  ['used', 'total'],
  ['available', 'total'],
];

/**
 * The other end of a range of which a name is one end: `maxPrice` for `minPrice`. A schema cannot say that one may not
 * exceed the other, so a candidate may refuse a value that is right by itself.
 */
export function otherEnd(name: string, others: readonly string[]): string | undefined {
  return others.find((other) => other !== name && (isLesserEnd(name, other) || isLesserEnd(other, name)));
}

/** True for two ends of a range, the lesser first. */
export function isLesserEnd(name: string, other: string): boolean {
  const [words, others] = [nameWords(name), nameWords(other)];
  const mine = words.filter((word) => !others.includes(word));
  const theirs = others.filter((word) => !words.includes(word));
  if (mine.length !== 1 || theirs.length !== 1) return false;
  return ends.some(([lesser, greater]) => lesser === mine[0] && greater === theirs[0]);
}
