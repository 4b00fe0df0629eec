import { bounded, type TextTest } from './bounded-test.js';

/** What other dialects of regular expressions know, and ECMA-262 does not, or reads in another way. */
const foreign = [
  /\(\?[a-zA-Z-]+[:)]/, // flags inside the expression
  /\(\?[>P#]/, // atomic groups, names as Python writes them, comments
  /\[\[:\w+:\]/, // classes of POSIX
  /\\[AZzGQEhHRXK]/, // anchors and classes of Perl, Java and .NET
  /^\/.*\/[a-z]*$/, // written with its delimiters
];

/** What stands for one character or class: an escape, with its name in braces where it has one, or brackets. */
const oneCharacter = /\\[pP]\{[^}]*\}?|\\.|\[(?:\\.|[^\]\\])*\]?/gu;

/** A quantifier that gives nothing back, which ECMA-262 does not know. */
const possessive = /[*+?}]\+/;

/** What is read as Unicode only, and as mere letters without: classes by name, code points in braces. */
const unicodeOnly = /\\(?:[pP]|u)\{/;

/** An escape, or the opening and the end of a class. */
const escapeOrClass = /\\(?<character>.)|[[\]]/gsu;

/** The characters that mean the same with a backslash and without, and that may not have one where a pattern is Unicode. */
const needsNoEscape = /^[\s!"#%&',:;<=>@_`~-]$/;

const anyText: TextTest = { test: () => true };

/** One test for each pattern, so that one that takes too long is given up once. */
const known = new Map<string, TextTest>();

/**
 * The test that a pattern stands for. Patterns are ECMA-262 with Unicode (JSON Schema Core section 6.4), and those that
 * escape what needs no escape are read as if they did not. What is no Unicode pattern even so is read without Unicode,
 * as most tools do. A pattern that is no regular expression, or one of another dialect, refuses nothing.
 */
export function testOf(pattern: string): TextTest {
  const test = known.get(pattern) ?? newTest(pattern);
  known.set(pattern, test);
  return test;
}

function newTest(pattern: string): TextTest {
  const plain = pattern.replaceAll('\\\\', '');
  if (foreign.some((sign) => sign.test(plain))) return anyText;
  if (possessive.test(pattern.replace(oneCharacter, 'c'))) return anyText;
  const asUnicode = compiled(pattern, 'u') ?? compiled(withoutNeedlessEscapes(pattern), 'u');
  if (asUnicode !== undefined || unicodeOnly.test(plain)) return asUnicode ?? anyText;
  return compiled(pattern, '') ?? anyText;
}

/** The same pattern without the backslashes that change nothing; a dash inside a class keeps its own. */
function withoutNeedlessEscapes(pattern: string): string {
  let isInClass = false;
  return pattern.replace(escapeOrClass, (found, character: string | undefined) => {
    if (character === undefined) {
      isInClass = found === '[' || (isInClass && found !== ']');
      return found;
    }
    return needsNoEscape.test(character) && !(isInClass && character === '-') ? character : found;
  });
}

/** False for a pattern that refuses nothing, because it can be read in one dialect only or in none. */
export const isUsable = (pattern: string): boolean => testOf(pattern) !== anyText;

function compiled(pattern: string, flags: string): TextTest | undefined {
  try {
    return bounded(new RegExp(pattern, flags), pattern);
  } catch {
    return undefined;
  }
}
