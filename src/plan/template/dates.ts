import { isLesserEnd } from '../../schema/paired-limits.js';
import { nameWords } from '../../support/name-words.js';

/** Where the date of a property lies, as far as its name tells. */
type Direction = 'ahead' | 'ago';

const past =
  /birth|born|dob|death|died|deceased|issu|creat|updat|modif|register|registration|signed|since|complet|paid|received|sent|occur|happened|founded|incorporat|hired|joined|accessed|login|seen|recorded|collected|submitted|returned/i;
const ends =
  /(end|until|expir|validto|valid_to|notvalidafter|deadline|due|close|finish|check_?out|depart|return|drop_?off)/i;
const future =
  /start|begin|from|due|expir|until|valid|deadline|schedul|deliver|arriv|depart|appointment|event|next|renew|plan|estimat|expect|effective|activ|publish|remind|pick_?up|check_?in|check_?out|return|drop_?off|ends?(_?(at|date|time|on))?$/i;

/**
 * The placeholder of a date that the name of its property asks for: what has begun or happened lies in the past, what is
 * due, starts or ends lies ahead, the end after the start. A name that tells nothing is given the past.
 */
export function datePlaceholder(
  name: string,
  { withTime, day, siblings = [] }: { withTime: boolean; day: number; siblings?: readonly string[] },
): string {
  const kind = withTime ? 'time' : 'date';
  const start = siblings.find((other) => isLesserEnd(other, name));
  if (start === undefined) return `{{${kind} ${daysAway(name, day)} days ${directionOf(name)}}}`;
  const isAhead = directionOf(start) === 'ahead';
  return `{{${kind} ${isAhead ? daysAway(start, 0) + rangeDays + day : day} days ${directionOf(start)}}}`;
}

/** The number of days between the start and the end of a range, at least. */
const rangeDays = 30;

function directionOf(name: string): Direction {
  return !past.test(name) && (future.test(name) || isTo(name)) ? 'ahead' : 'ago';
}

/** Whoever was born is of age; what ends does so after what starts. */
function daysAway(name: string, day: number): number {
  if (/birth|born|dob/i.test(name)) return 10_000 + day;
  return (ends.test(name) || isTo(name) ? 60 : 30) + day;
}

/** `to` and `dateTo` end what `from` and `dateFrom` start. */
function isTo(name: string): boolean {
  return ['to', 'till', 'thru'].includes(nameWords(name).at(-1) ?? '');
}
