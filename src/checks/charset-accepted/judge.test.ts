import { expect, it } from 'vitest';
import { formOnly } from '../../../tests/support/judged-answers.js';
import { answer, words } from '../../../tests/support/small-exchanges.js';
import { sameMeaning } from './judge.js';

it.each(formOnly)('a body whose media type names its charset %s', (_, given, expected) => {
  expect(words(sameMeaning(answer(given), 'RFC 9110'))).toBe(expected);
});
