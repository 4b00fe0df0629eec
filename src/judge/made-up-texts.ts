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
