/** Where the date of a property lies, as far as its name tells. */
type Direction = 'ahead' | 'ago';

const past =
  /birth|born|dob|death|died|deceased|issu|creat|updat|modif|register|registration|signed|since|complet|paid|received|sent|occur|happened|founded|incorporat|hired|joined|accessed|login|seen|recorded|collected|submitted/i;
const ends = /(end|until|expir|validto|valid_to|notvalidafter|deadline|due|close|finish|checkout|return)/i;
const future =
  /start|begin|from|due|expir|until|valid|deadline|schedul|deliver|arriv|depart|appointment|event|next|renew|plan|estimat|expect|effective|activ|publish|remind|pickup|checkin|ends?(_?(at|date|time|on))?$/i;

/**
 * The placeholder of a date that the name of its property asks for: what has begun or happened lies in the past, what is
 * due, starts or ends lies ahead, the end after the start. A name that tells nothing is given the past.
 */
export function datePlaceholder(name: string, { withTime, day }: { withTime: boolean; day: number }): string {
  const kind = withTime ? 'time' : 'date';
  return `{{${kind} ${daysAway(name, day)} days ${directionOf(name)}}}`;
}

function directionOf(name: string): Direction {
  return !past.test(name) && future.test(name) ? 'ahead' : 'ago';
}

/** Whoever was born is of age; what ends does so after what starts. */
function daysAway(name: string, day: number): number {
  if (/birth|born|dob/i.test(name)) return 10_000 + day;
  return (ends.test(name) ? 60 : 30) + day;
}
