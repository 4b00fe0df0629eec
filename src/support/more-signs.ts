/** True for a text that has more of these signs, all together. Takes one pass, and no longer than until they are found. */
export function hasMoreSigns(text: string, signs: string, most: number): boolean {
  const codes = new Set([...signs].map((sign) => sign.charCodeAt(0)));
  let found = 0;
  for (let at = 0; at < text.length && found <= most; at += 1) if (codes.has(text.charCodeAt(at))) found += 1;
  return found > most;
}
