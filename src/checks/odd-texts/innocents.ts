import { askedTexts, queryTexts } from '../../mock/kit/asked-texts.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { otherTexts, writtenTexts } from '../../mock/kit/written-texts.js';
import { leaves } from '../../support/json/leaves.js';

/** What some candidates take in no text. */
const unwanted = ['\u0000', '"', '\\'];

export const innocents: readonly Innocent[] = [
  {
    id: 'odd-texts-refused',
    title: 'refuses texts with quotes, backslashes or the character U+0000',
    absent: (catalogue, operation) => {
      const texts = [queryTexts, otherTexts, writtenTexts].flatMap((textsOf): unknown[] =>
        textsOf(catalogue, operation),
      );
      return texts.length > 0 ? undefined : 'it is sent no text whose schema restricts only its length';
    },
    refuses: (call) => {
      const sent = call.body === undefined ? [] : [...leaves(call.body)].map(({ value }) => value);
      const isOdd = [...askedTexts(call), ...sent].some(
        (text) => typeof text === 'string' && unwanted.some((character) => text.includes(character)),
      );
      return isOdd ? 'Texts hold no quotes, no backslashes and no control characters.' : undefined;
    },
  },
];
