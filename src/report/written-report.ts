import type { Exchange } from '../model/exchange.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';

/** A verdict as it stands in report.json: what came before its own exchange, by the place in the list of all. */
interface WrittenVerdict extends Omit<Verdict, 'earlier'> {
  readonly earlier: readonly number[];
}

/** A report as it stands in report.json: exchanges that only prepare or look stand once, however many rest on them. */
export interface WrittenReport extends Omit<Report, 'verdicts'> {
  readonly verdicts: readonly WrittenVerdict[];
  readonly exchanges: readonly Exchange[];
}

export function writtenReport({ verdicts, ...report }: Report): WrittenReport {
  const places = new Map<Exchange, number>();
  const placeOf = (exchange: Exchange): number => {
    const place = places.get(exchange) ?? places.size;
    places.set(exchange, place);
    return place;
  };
  const written = verdicts.map((verdict) => ({ ...verdict, earlier: verdict.earlier.map(placeOf) }));
  return { ...report, verdicts: written, exchanges: [...places.keys()] };
}

/** The report that was written. */
export function reportOf({ verdicts, exchanges, ...report }: WrittenReport): Report {
  return {
    ...report,
    verdicts: verdicts.map((verdict): Verdict => {
      return { ...verdict, earlier: verdict.earlier.flatMap((place) => exchanges.slice(place, place + 1)) };
    }),
  };
}
