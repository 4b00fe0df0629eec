import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.js';
import { checkForeign, failedIds } from '../support/foreign-candidate.js';
import { type LicenceDesign, licenceDocument, licenceOffice } from '../support/licence-office.js';

const designs: readonly (readonly [string, LicenceDesign])[] = [
  ['keeps licences as they are sent', {}],
  ['shows a new licence only after a moment', { delay: 300 }],
  ['takes none but real countries', { accepts: ({ countryCode = 'KE' }) => /^[A-Z]{2}$/.test(String(countryCode)) }],
  ['shows five licences on a page', { largestPage: 5 }],
  ['keeps fees in cents', { kept: (sent) => ({ ...sent, ...cents(sent) }) }],
  ['keeps an empty text as none', { kept: (sent) => withoutEmpty(sent), showsNoNotes: true }],
  ['gives a new licence its status', { begun: (sent) => ({ ...sent, status: 'draft' }) }],
  ['begins a licence in no other status than the first', { acceptsNew: ({ status = 'draft' }) => status === 'draft' }],
  ['lists no drafts', { isListed: ({ status }) => status !== 'draft' }],
  ['makes a licence by PUT, as documented', { makesUnknown: true }],
  ['lists a removed licence as closed', { listsRemoved: true }],
  ['takes a page that is too large for the largest', { coercesPages: true }],
  ['writes country codes in small letters', { kept: (sent) => ({ ...sent, ...small(sent) }) }],
];

function cents({ fee }: JsonObject): JsonObject {
  return typeof fee === 'number' ? { fee: Math.round(fee * 100) / 100 } : {};
}

function rounded({ fee }: JsonObject): JsonObject {
  return typeof fee === 'number' ? { fee: Math.round(fee) } : {};
}

function withoutEmpty(sent: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value === '' ? null : value]));
}

function small({ countryCode }: JsonObject): JsonObject {
  return typeof countryCode === 'string' ? { countryCode: countryCode.toLowerCase() } : {};
}

describe('an office of licences', () => {
  it.each(designs)('that %s raises no alarm', async (_, design) => {
    const report = await checkForeign(licenceDocument(design), licenceOffice(design));
    expect(failedIds(report)).toEqual([]);
  });

  const faults: readonly (readonly [string, LicenceDesign, string])[] = [
    ['rounds fees', { kept: (sent) => ({ ...sent, ...rounded(sent) }) }, 'create.values-kept.decimals'],
    ['lists no licence', { isListed: () => false, begun: (sent) => ({ ...sent, status: 'open' }) }, 'list.state-list'],
    ['keeps what is removed in the list', { listsRemoved: true, closes: false }, 'remove.list-forgets'],
    ['loses the letters of a note', { kept: (sent) => ({ ...sent, note: 'lost' }) }, 'create.state-create'],
  ];
  it.each(faults)('that %s is blamed', async (_, design, id) => {
    expect(failedIds(await checkForeign(licenceDocument(design), licenceOffice(design)))).toContain(id);
  });
});
