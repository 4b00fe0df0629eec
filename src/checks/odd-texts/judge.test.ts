import { expect, it } from 'vitest';
import { failureOnly } from '../../../tests/support/judged-answers.js';
import { answer, words } from '../../../tests/support/small-exchanges.js';
import { withoutFailure } from './judge.js';

it.each(failureOnly)('an odd text %s', (_, given, expected) => {
  expect(words(withoutFailure(answer(given)))).toBe(expected);
});
