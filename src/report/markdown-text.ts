/** A text in which nothing is markup. */
export function plain(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>#|~@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A text as code, whatever backticks it holds.
 * @param longest the number of characters that are shown; by default all
 */
export function code(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = cutShort(oneLine(text), longest);
  if (line === '') return '';
  const run = Math.max(0, ...[...line.matchAll(/`+/g)].map(([backticks]) => backticks.length));
  const fence = '`'.repeat(run + 1);
  const space = run > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A bar ends a cell of a table even in code. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

export function cutShort(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
