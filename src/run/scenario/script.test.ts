import { type Pickle, PickleStepType } from '@cucumber/messages';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../vocabulary/phrases.js';
import { readScript } from './script.js';

type Said = readonly [phrase: Phrase, ...values: readonly string[]];

/** The scope of the items of a scenario with these steps, where the text of a step is its number. */
function itemScope(...said: readonly Said[]): string {
  const steps = said.map((_, index) => ({ id: '', astNodeIds: [], text: String(index), type: PickleStepType.CONTEXT }));
  const pickle: Pickle = { id: '', uri: 'a.feature', name: '', language: 'en', steps, tags: [], astNodeIds: [] };
  const interpret = (text: string) => {
    const [phrase, ...values] = said[Number(text)] ?? [];
    return phrase === undefined ? undefined : { phrase, values };
  };
  return readScript(pickle, undefined, { interpret, journeyPhrases: [] }).facts.itemScope;
}

const shared = 'shared a.feature';
const plain: Said = ['valueSet', 'query parameter', 'caller', 'me'];

describe('the items of a scenario', () => {
  it.each<[string, readonly Said[]]>([
    ['is to be refused', [plain, ['accepted', 'op'], ['propertySet', 'request body', '$.a', '1'], ['breaks', 'a']]],
    ['sends the plain request in another way', [plain, ['accepted', 'op'], ['sentAs', 'op', 'PATCH']]],
    ['asks for another form', [plain, ['accepted', 'op'], ['valueSet', 'header', 'Accept', '*/*']]],
    ['presents no credential', [plain, ['protected'], ['noCredential'], ['acceptedWithCredential', 'op']]],
  ])('are shared where it %s', (_, steps) => expect(itemScope(...steps)).toBe(shared));

  it.each<[string, readonly Said[]]>([
    ['the plain request', [plain, ['sent', 'op']]],
    ['another value that may be accepted', [plain, ['accepted', 'op'], ['propertySet', 'request body', '$.a', '1']]],
    ['a change that is valid', [plain, ['accepted', 'op'], ['allowed']]],
  ])('are its own where it sends %s', (_, steps) => expect(itemScope(...steps)).not.toBe(shared));
});
