import { isObject } from '../../model/json.js';
import { documentedNames } from './documented-names.js';
import { bodyOf, collectParameters, type Incoming } from './incoming.js';
import type { CandidateContext } from './options.js';
import { RequestValidator } from './request-validator.js';
import type { Match } from './router.js';

/** What speaks against an operation being meant, the weightiest first. */
type Objections = readonly number[];

/**
 * Of several operations with one method and path, the one against which the least speaks: parameters of the query that
 * are missing, wrong or not documented, then that the request is not valid, then properties of the body that are not
 * documented. The first of those that are equal.
 */
export async function chooseOperation(
  context: CandidateContext,
  incoming: Incoming,
  matches: readonly Match[],
): Promise<Match> {
  const [first, ...others] = matches;
  if (first === undefined) throw new Error('a route without an operation');
  if (others.length === 0) return first;
  let best = { match: first, objections: await objectionsTo(first, incoming, context) };
  for (const match of others) {
    const objections = await objectionsTo(match, incoming, context);
    if (weighsLess(objections, best.objections)) best = { match, objections };
  }
  return best.match;
}

function weighsLess(some: Objections, others: Objections): boolean {
  const index = some.findIndex((count, place) => count !== others[place]);
  return index >= 0 && Number(some[index]) < Number(others[index]);
}

async function objectionsTo(match: Match, incoming: Incoming, context: CandidateContext): Promise<Objections> {
  const { operation } = match;
  const body = await bodyOf(operation, incoming);
  const parameters = collectParameters(incoming, match);
  const reason = await RequestValidator.of(context.documents).fault(operation, parameters, body);
  const documented = documentedNames(context.catalogue.schemas, operation);
  const unknown = isObject(body) ? Object.keys(body).filter((name) => !documented.has(name)) : [];
  return [await queryObjections(match, incoming, context), reason === undefined ? 0 : 1, unknown.length];
}

async function queryObjections(match: Match, incoming: Incoming, { documents }: CandidateContext): Promise<number> {
  const { searchParams } = incoming.url;
  const validator = RequestValidator.of(documents);
  const documented = match.operation.parameters.filter(({ in: place }) => place === 'query');
  const parameters = collectParameters(incoming, match);
  const reasons = await Promise.all(documented.map((parameter) => validator.parameterFault(parameter, parameters)));
  const inPath = [...new URLSearchParams(match.operation.path.split('?')[1])];
  const names = [...documented.map(({ name }) => name), ...inPath.map(([name]) => name)];
  return (
    reasons.filter((reason) => reason !== undefined).length +
    inPath.filter(([name, value]) => searchParams.get(name) !== value).length +
    [...new Set(searchParams.keys())].filter((name) => !names.includes(name)).length
  );
}
