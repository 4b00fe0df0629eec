import type { Operation } from '../../model/definition.js';
import { meantByQuery, mostFamiliar } from '../../schema/routing.js';
import { bodyOf, collectParameters, type Incoming } from './incoming.js';
import type { CandidateContext } from './options.js';
import { RequestValidator } from './request-validator.js';
import type { Match } from './router.js';

/**
 * Of several operations with one method and path, the one that a request means: told by its fixed query, else by
 * what makes it valid, else by the properties of its body.
 */
export async function chooseOperation(
  { catalogue: { schemas }, documents }: CandidateContext,
  incoming: Incoming,
  matches: readonly Match[],
): Promise<Match> {
  const [first, ...others] = matches;
  if (first === undefined) throw new Error('a route without an operation');
  if (others.length === 0) return first;
  const operations = matches.map(({ operation }) => operation);
  const body = await bodyOf(first.operation, incoming);
  const possible = meantByQuery(schemas, operations, new Map(incoming.url.searchParams));
  const valid: Operation[] = [];
  for (const match of matches.filter(({ operation }) => possible.includes(operation))) {
    const { operation } = match;
    const own = await bodyOf(operation, incoming);
    const reason = await RequestValidator.of(documents).fault(operation, collectParameters(incoming, match), own);
    if (reason === undefined) valid.push(operation);
  }
  const [best] = mostFamiliar(schemas, valid.length > 0 ? valid : possible, body);
  return matches.find(({ operation }) => operation === best) ?? first;
}
