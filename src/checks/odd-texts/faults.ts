import { askedTexts, queryTexts } from '../../mock/kit/asked-texts.js';
import type { Call } from '../../mock/kit/call.js';
import type { Fault } from '../../mock/kit/fault.js';
import { otherTexts, writtenTexts } from '../../mock/kit/written-texts.js';
import type { Json } from '../../model/json.js';
import { leaves } from '../../support/json/leaves.js';

/** The texts in the body of a call. */
function sentTexts({ body }: Call): Json[] {
  return body === undefined ? [] : [...leaves(body)].map(({ value }) => value);
}

const failsOn =
  (words: string, textsOf: (call: Call) => readonly Json[]): NonNullable<Fault['reply']> =>
  (reply, call) =>
    textsOf(call).some((text) => typeof text === 'string' && text.includes(words)) ? { kind: 'failure' } : reply;

export const faults: readonly Fault[] = [
  {
    id: 'error-on-quotes-in-query',
    title: 'fails with 500 on quotes in the query',
    foundBy: ['odd-texts'],
    absent: (catalogue, operation) =>
      queryTexts(catalogue, operation).length > 0
        ? undefined
        : 'the query has no text whose schema restricts only its length',
    reply: failsOn("'", askedTexts),
  },
  {
    id: 'error-on-quotes-in-body',
    title: 'fails with 500 on quotes in the body',
    foundBy: ['odd-texts'],
    mayAlsoFail: ['values-kept'],
    absent: (catalogue, operation) =>
      otherTexts(catalogue, operation).length > 0
        ? undefined
        : 'the body has no text whose schema restricts only its length, beside those that people write',
    reply: failsOn("'", sentTexts),
  },
  {
    id: 'error-on-nul',
    title: 'fails with 500 on the character U+0000',
    foundBy: ['odd-texts'],
    absent: (catalogue, operation) =>
      writtenTexts(catalogue, operation).length > 0 ? undefined : 'it is sent no text that people write',
    reply: failsOn('\u0000', sentTexts),
  },
];
