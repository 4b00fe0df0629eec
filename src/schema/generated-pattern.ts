/** Classes of characters by their Unicode and POSIX names, in characters that every reader of a pattern knows. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^(Lu|upper)$|^Uppercase/, 'A-Z'],
  [/^(Ll|lower)$|^Lowercase/, 'a-z'],
  [/^(L|Letter|alpha)$|^Alphabetic|^(Script|sc)=Latin|^IsAlphabetic/, 'A-Za-z'],
  [/^(N|Nd|Number|digit)$/, '0-9'],
  [/^(alnum|word)$/, 'A-Za-z0-9'],
  [/^xdigit$/, '0-9A-Fa-f'],
  [/^(Z|Zs|Separator|space|blank)$/, ' '],
  [/^(P|Pd|Po|Punctuation|punct)$/, '.'],
  [/^(S|Sm|Sc|Symbol)$/, '+'],
];

const charactersOf = (name: string): string => classes.find(([known]) => known.test(name))?.[1] ?? 'a-z';

/** A quantifier with the `+` that makes it possessive; what looks like one in a class or an escape is matched as a whole. */
const possessive = /\\[pP]\{[^}]*\}|\\.|\[(?!\[)(?:\\.|[^\]\\])*\]|([*+?}])\+/gu;

/**
 * A pattern in the words that a generator of texts knows: named classes become ranges, and what other dialects add is left
 * out, so that the text is most likely meant in each of them.
 */
export function generatablePattern(pattern: string): string {
  return withRanges(
    pattern
      .replace(/^\/(.*)\/[a-z]*$/, '$1')
      .replace(/\(\?[a-zA-Z-]+\)/g, '')
      .replace(/\(\?(?:[a-zA-Z-]+:|>|P<[^>]*>)/g, '(')
      .replace(/\\A/g, '^')
      .replace(/\\[Zz]/g, '$')
      .replace(possessive, (token, quantifier: string | undefined) => quantifier ?? token)
      .replace(/\[:(\w+):\]/g, (_, name: string) => charactersOf(name)),
  );
}

/** Named classes stand inside brackets or by themselves. */
function withRanges(pattern: string): string {
  let isInside = false;
  return pattern.replace(/\\p\{([^}]*)\}|\\.|\[|\]/g, (token, name: string | undefined) => {
    if (token === '[') isInside = true;
    if (token === ']') isInside = false;
    if (name === undefined) return token;
    return isInside ? charactersOf(name) : `[${charactersOf(name)}]`;
  });
}
