import type { RegimeMeasure, RegimeResult } from '../model/regime.js';
import type { Speech } from '../support/words/speech.js';

/** What regimes say a fit-gap comes to, as src/score/regimes writes it. */
const results: ReadonlySet<string> = new Set(['compliant', 'not compliant', 'not decided', 'no level']);

/** The measures of the regimes, as src/score/regimes calls them. */
export const measureIds = [
  'required-cross-functional',
  'required-building-block',
  'recommended',
  'operations',
  'deployment',
  'requirement-specification',
  'api',
  'architecture',
] as const;
const known: ReadonlySet<string> = new Set(measureIds);

/** What a regime makes of a fit-gap, in the language of the reader; a result that nobody has translated stays as it is. */
export function resultIn({ result }: Pick<RegimeResult, 'result'>, { say }: Speech): string {
  const [, level] = /^Level (\d+)$/.exec(result) ?? [];
  if (level !== undefined) return say('regime.Level', { level });
  return results.has(result) ? say(`regime.${result}`) : result;
}

/** What a measure comes to: a level, whether it is reached, or nothing where it is only shown. */
export function measureIn({ holds, level }: RegimeMeasure, { say }: Speech): string {
  if (level !== undefined) return level === 0 ? say('regime.no level') : say('regime.Level', { level });
  if (holds === undefined) return '';
  return say(holds ? 'regime.reached' : 'regime.not reached');
}

/** What a measure counts; one that nobody has translated stays as it is. */
export function titleIn({ id, title }: RegimeMeasure, { say }: Speech): string {
  return known.has(id) ? say(`measure.${id}`) : title;
}

/** What a measure needs. */
export function asksIn({ id, asks }: RegimeMeasure, { say }: Speech): string {
  return known.has(id) ? say(`asks.${id}`) : asks;
}
