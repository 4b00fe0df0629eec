import { describe, expect, it } from 'vitest';
import { checkRandomApi } from './support/random-apis/check-api.js';
import type { RandomFault } from './support/random-apis/faults.js';
import type { ApiModel } from './support/random-apis/model.js';
import { plainApi, plainResource } from './support/random-apis/plain-api.js';

const keys = plainApi([plainResource({ identifiers: 'given', identifier: 'code', parameter: 'code' })]);
const puts = plainApi([plainResource({ identifiers: 'given', identifier: 'code', parameter: 'code', upserts: true })]);
const located = (created: 200 | 202): ApiModel =>
  plainApi([plainResource({ created, createdBody: 'nothing', location: true })]);

const numbers = plainApi([plainResource({ identifiers: 'integer' })]);
const settings = plainApi([plainResource({ settings: true, settingsInParts: true })]);

/** Whether a fault of a small API is found by a scenario; and no failure without it. */
describe.each<[string, ApiModel, RandomFault, string]>([
  ['PUT under a new name', puts, 'upsert-lost', 'replaceBook.state-create'],
  ['POST of a key that is taken', keys, 'duplicate-replaces', 'createBook.duplicate-refused'],
  ['a new item that only its Location names, with 200', located(200), 'update-lost', 'replaceBook.state-update'],
  ['a new item that only its Location names, with 202', located(202), 'update-lost', 'replaceBook.state-update'],
  ['settings that are changed in parts', settings, 'settings-lost', 'setSettingsBook.state-update'],
  ['settings of one item among others', settings, 'settings-shared', 'setSettingsBook.others-untouched'],
  ['settings of which a part is sent', settings, 'settings-reset', 'setSettingsBook.partial-update'],
  ['a number in a path with letters after it', numbers, 'number-read-in-part', 'readBook.wrong-type.path-bookId'],
])('%s', (_, api, fault, rule) => {
  it('has no failure where it conforms', async () => {
    expect((await checkRandomApi(api)).failures).toEqual([]);
  });

  it(`shows ${fault}`, async () => {
    const { failures } = await checkRandomApi(api, fault);
    expect(failures.map((failure) => failure.split(':')[0])).toContain(`random.api.${rule}`);
  });
});

it.each([true, false])(
  'settings that all items share are one fault, and told once (in parts: %s)',
  async (settingsInParts) => {
    const { failures } = await checkRandomApi(
      plainApi([plainResource({ settings: true, settingsInParts })]),
      'settings-shared',
    );
    expect(failures.map((failure) => failure.split(':')[0])).toEqual(['random.api.setSettingsBook.others-untouched']);
  },
);
