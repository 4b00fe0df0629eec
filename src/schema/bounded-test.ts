import { withinTime } from '../support/within-time.js';

/** What tests a text; it may be less than a regular expression. */
export interface TextTest {
  test(text: string): boolean;
  toString(): string;
}

/** The longest that one text is held against a pattern, in milliseconds. */
const longest = 40;
/** The lengths of texts that patterns of simple shape are sure to be quick with. */
const shortText = 60;
const usualText = 1000;

/**
 * A test that takes no longer than it may: an expression such as `^(a+)+$` may need years for sixty characters. One that takes
 * too long refuses nothing from then on, because nobody knows what it says.
 */
export function bounded(expression: TextTest, source: string): TextTest {
  const repeaters = source.match(/[*+]|\{\d+,/g)?.length ?? 0;
  const isNested = /\)[*+{]/.test(source);
  let isTooSlow = false;
  const isQuick = (text: string): boolean =>
    !isNested && text.length <= (repeaters > 1 ? shortText : usualText) && repeaters < 4;
  return {
    // The validator knows a pattern by its text, and takes two of the same text for one.
    toString: () => String(expression),
    test(text) {
      if (isTooSlow) return true;
      if (isQuick(text)) return expression.test(text);
      const answer = withinTime(longest, () => expression.test(text));
      isTooSlow = answer === undefined;
      return answer ?? true;
    },
  };
}

/** The same for a test that is known to be quick with texts of usual length. */
export function boundedWhereLong(expression: TextTest): TextTest {
  const whereLong = bounded(expression, '(.*)*');
  return { test: (text) => (text.length <= usualText ? expression : whereLong).test(text) };
}
