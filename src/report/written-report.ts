import type { Exchange } from '../model/exchange.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';

/** A verdict as it stands in report.json: exchanges by their place in the list of all. */
interface WrittenVerdict extends Omit<Verdict, 'exchange' | 'earlier'> {
  readonly exchange?: number;
  readonly earlier: readonly number[];
}

/** A report as it stands in report.json: every exchange once, however many verdicts rest on it. */
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
  const written = verdicts.map(({ earlier, exchange, ...verdict }) => ({
    ...verdict,
    earlier: earlier.map(placeOf),
    ...(exchange === undefined ? {} : { exchange: placeOf(exchange) }),
  }));
  return { ...report, verdicts: written, exchanges: [...places.keys()] };
}

/** The report that was written. */
export function reportOf({ verdicts, exchanges, ...report }: WrittenReport): Report {
  const at = (place: number | undefined): Exchange[] => exchanges.slice(place ?? exchanges.length).slice(0, 1);
  return {
    ...report,
    verdicts: verdicts.map(({ earlier, exchange, ...verdict }): Verdict => {
      const [own] = at(exchange);
      return { ...verdict, earlier: earlier.flatMap(at), ...(own === undefined ? {} : { exchange: own }) };
    }),
  };
}
