import { type CST, Parser } from 'yaml';

/**
 * True for a YAML text with more levels than these. The library that reads values calls itself at each level, and the process
 * ends where its stack does; this finds the levels without a call for each.
 */
export function isYamlTooDeep(text: string, levels: number): boolean {
  if (mostLevels(text) <= levels) return false;
  const left: { readonly token: CST.Token; readonly level: number }[] = [];
  for (const token of new Parser().parse(text)) left.push({ token, level: 0 });
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { token, level } = next;
    if (level > levels) return true;
    for (const inner of tokensIn(token)) left.push({ token: inner, level: level + 1 });
  }
  return false;
}

/** More levels than there are: signs that open one, and the widest indentation. Few texts have so many. */
function mostLevels(text: string): number {
  let signs = 0;
  let widest = 0;
  let indentation = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') indentation = 0;
    else if (sign === ' ' && indentation >= 0) widest = Math.max(widest, ++indentation);
    else {
      indentation = -1;
      if ('[{?'.includes(sign) || (sign === '-' && ' \t'.includes(text.charAt(at + 1)))) signs += 1;
    }
  }
  return signs + widest;
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }: CST.CollectionItem) => [key, value].flatMap((part) => part ?? []));
}
