/** What can be pointed at: an operation, a scenario, a requirement, a cause of gaps, a kind of check. */
type Target = 'o' | 's' | 'r' | 'c' | 'k';

/** The id of something in the page, which stands in addresses as it is. Different names have different ids. */
export function anchor(target: Target, name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
  return `${target}-${safe}`;
}
