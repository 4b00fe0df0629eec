/** What a transcription departs from, and which departures are declared. */
export interface DepartureCheck {
  /** Facts of the source that ours lacks, and that no erratum declares. */
  readonly lost: readonly string[];
  /** Facts of ours that the source lacks, and that no erratum declares. */
  readonly added: readonly string[];
  /** Declarations that nothing departs by any more. */
  readonly stale: readonly string[];
}

/**
 * Compares the facts of a transcription with those of its source. A declaration is a line with `- ` or `+ ` before it,
 * in which `*` stands for any text.
 */
export function checkDepartures(
  source: readonly string[],
  ours: readonly string[],
  declared: readonly string[],
): DepartureCheck {
  const kept = new Set(ours);
  const published = new Set(source);
  const lost = source.filter((fact) => !kept.has(fact));
  const added = ours.filter((fact) => !published.has(fact));
  const patterns = declared.map((line) => ({ line, sign: line[0], matches: patternOf(line.slice(2)) }));
  const covers = (sign: string, fact: string): boolean =>
    patterns.some((pattern) => pattern.sign === sign && pattern.matches(fact));
  return {
    lost: lost.filter((fact) => !covers('-', fact)),
    added: added.filter((fact) => !covers('+', fact)),
    stale: patterns.filter(({ sign, matches }) => !(sign === '-' ? lost : added).some(matches)).map(({ line }) => line),
  };
}

function patternOf(text: string): (fact: string) => boolean {
  const escaped = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${escaped.join('.*')}$`, 's');
  return (fact) => expression.test(fact);
}
