import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { Json } from '../../model/json.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

/** Writes the JSON of an answer in another way. */
function rewritten(write: (value: Json) => string): NonNullable<Innocent['rewrite']> {
  return (wire, { value }) => (value === undefined || !isJson(wire) ? wire : { ...wire, body: write(value) });
}

export const innocents: readonly Innocent[] = [
  {
    id: 'escaped-characters',
    title: 'escapes in JSON whatever is not ASCII',
    absent: everywhere,
    refusals: true,
    rewrite: rewritten((value) =>
      JSON.stringify(value).replace(/[^\p{ASCII}]/gu, (character) =>
        [...Array(character.length).keys()]
          .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
          .join(''),
      ),
    ),
  },
];
