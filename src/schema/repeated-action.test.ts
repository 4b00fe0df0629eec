import { describe, expect, it } from 'vitest';
import { statesOnce } from './repeated-action.js';

const states = ['active', 'ended', 'checked_in', 'running'];
const once = (text: string, refused = ''): readonly string[] =>
  statesOnce({ said: [text], refused: [refused] }, states);

describe('the states in which an action is not repeated', () => {
  it.each<[string, string, readonly string[]]>([
    ['What has ended already cannot be ended again: 409.', '', ['ended']],
    ['Ends it. It cannot be ended twice.', '', ['ended']],
    ['Ends it. A contract that is already ended answers 409.', '', ['ended']],
    ['Ends it. A contract can only be ended once, else 409.', '', ['ended']],
    ['Ends it.', 'The contract is ended already', ['ended']],
    ['Ends it.', 'It has already been checked in', ['checked_in']],
  ])('"%s", refused as "%s"', (text, refused, expected) => expect(once(text, refused)).toEqual(expected));

  it.each<[string, string]>([
    ['Ends it.', 'The contract cannot be ended'],
    ['Ends it. No effect if it is already ended.', ''],
    ['Ends it. It does not fail if it is already ended; not an error.', ''],
    ['Ends it.', 'Already ended by another user'],
    ['Ends it. Answers 200 if it is already ended.', ''],
    ['Starts it.', 'It is already running'],
    ['Ends it. 409, try again later.', 'Try again'],
  ])('are not told by "%s", refused as "%s"', (text, refused) => expect(once(text, refused)).toEqual([]));
});
