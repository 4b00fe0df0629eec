import type { Exchange } from '../model/exchange.js';
import { leaves } from '../support/json/leaves.js';
import { asJson } from '../support/json/parse.js';
import { tokens, toPath } from '../support/json/pointer.js';

/** What ends the texts that are made for places of which the definition says nothing but that they hold a text. */
const madeUp = /(^| )([a-z]*-)?[0-9a-f]{8}$/;

/** A refusal that speaks of how texts are coded is about one that was made up, whether it names that or not. */
const speaksOfCoding = /\bbase-?64\b/i;

/** Who misses a value has not read it, which is no reason to refuse what is there. */
const isMissed = /\b(required|missing|empty|blank|null|undefined)\b/i;

/**
 * The places of a request whose text was made up and which its refusal names as what is wrong: a candidate may know rules
 * for such texts of which the definition says nothing.
 * @returns paths, such as `$.name`
 */
export function namedByRefusal({ request, response }: Exchange): string[] {
  const said = response?.body ?? '';
  const body = request.body === undefined ? undefined : asJson(request.body);
  if (body === undefined || said === '' || isMissed.test(said)) return [];
  const isAboutAll = speaksOfCoding.test(said);
  const words = new Set(said.toLowerCase().split(/[^\p{L}\p{N}_-]+/u));
  return [...leaves(body)].flatMap(({ at, value }) => {
    if (typeof value !== 'string' || !madeUp.test(value)) return [];
    const name =
      tokens(at)
        .findLast((token) => !/^\d+$/.test(token))
        ?.toLowerCase() ?? '';
    return isAboutAll || said.includes(value) || (name !== '' && words.has(name)) ? [toPath(at)] : [];
  });
}

const saysNoneFound =
  /\b(not found|no(ne)? (such|match\w*)|no \w+( \w+)? found|(does|do)(n't| not) exist|could(n't| not) be found|unknown)\b/i;

/**
 * Why a removal may find nothing: a request to DELETE with a body names there what is to go, and no answer says what there is to
 * name. Whoever misses the item of the path says so with 404 and is judged by the other scenarios.
 */
export function namesNothingThere({ request, response }: Exchange): string | undefined {
  if (request.method !== 'DELETE' || request.body === undefined || !saysNoneFound.test(response?.body ?? ''))
    return undefined;
  const body = asJson(request.body);
  const hasText = body !== undefined && [...leaves(body)].some(({ value }) => typeof value === 'string');
  return hasText ? 'the body names what is to be removed, and its values were invented' : undefined;
}
