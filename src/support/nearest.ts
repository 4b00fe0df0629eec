/** The name that differs least from a mistyped one; undefined where none is like it. Case does not count. */
export function nearest(mistyped: string, names: Iterable<string>): string | undefined {
  const most = Math.max(2, Math.floor(mistyped.length / 3));
  const near = [...names].map((name) => ({ name, steps: stepsBetween(mistyped.toLowerCase(), name.toLowerCase()) }));
  return near.filter(({ steps }) => steps <= most).sort((a, b) => a.steps - b.steps)[0]?.name;
}

/**
 * What to say where a name is unknown: the one that was probably meant, and those that there are.
 * @param most so many names are listed; where there are more, the one that was meant is enough
 */
export function knownNames(mistyped: string, known: readonly string[], most = 20): string {
  const meant = nearest(mistyped, known);
  if (meant === undefined) return listOf(known, most);
  return known.length > most ? `Did you mean "${meant}"?` : `Did you mean "${meant}"? ${listOf(known, most)}`;
}

function listOf(known: readonly string[], most: number): string {
  const shown = known.slice(0, most).join(', ');
  return known.length > most ? `Known names: ${shown}, and ${known.length - most} more.` : `Known names: ${shown}.`;
}

/** The number of letters to add, remove or replace (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  const first = Array.from({ length: other.length + 1 }, (_, index) => index);
  const last = [...one].reduce((above, letter, row) => rowBelow(above, { letter, row, other }), first);
  return last[other.length] ?? 0;
}

function rowBelow(
  above: readonly number[],
  { letter, row, other }: { readonly letter: string; readonly row: number; readonly other: string },
): number[] {
  const below = [row + 1];
  for (let column = 0; column < other.length; column += 1) {
    const replaced = (above[column] ?? 0) + (other[column] === letter ? 0 : 1);
    below.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (below[column] ?? 0) + 1));
  }
  return below;
}
