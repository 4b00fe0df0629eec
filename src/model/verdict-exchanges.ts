import type { Exchange } from './exchange.js';
import type { Problem, ProblemKind, Verdict } from './verdict.js';

/** The exchanges of a verdict, or of a result, in the order in which they were made. */
export function exchangesInOrder({
  earlier,
  exchange,
  later = [],
}: Pick<Verdict, 'earlier' | 'exchange' | 'later'>): readonly Exchange[] {
  return exchange === undefined ? [...earlier, ...later] : [...earlier, exchange, ...later];
}

/** What is wrong with the state that a request leaves: a request made after it shows that. */
const seenAfterwards: ReadonlySet<ProblemKind> = new Set([
  'not-kept',
  'differs-from-sent',
  'update-lost',
  'still-there',
  'others-changed',
  'property-changed',
  'list-incomplete',
  'wrong-value',
]);

/**
 * The exchange that shows what is wrong, where it was made after the judged one: the last whose answer has a value that a
 * problem names, or the last of all.
 */
export function tellingExchange({ problems, later = [] }: Pick<Verdict, 'problems' | 'later'>): Exchange | undefined {
  if (!problems.some(({ kind }) => seenAfterwards.has(kind))) return undefined;
  return later.findLast((exchange) => problems.some((problem) => names(exchange, problem))) ?? later.at(-1);
}

/** The commands of a verdict: the one that repeats its request, and the one that shows afterwards what is wrong. */
export function commandsOf({ repeat }: Pick<Verdict, 'repeat'>): readonly string[] {
  return repeat?.split(/\n(?=curl )/) ?? [];
}

function names({ response }: Exchange, { actual }: Problem): boolean {
  return response?.body.includes(actual) === true;
}
