import type { Exchange } from '../model/exchange.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';

/** A verdict as it stands in report.json: what came before its own exchange, and its steps, by their places in the lists of all. */
interface WrittenVerdict extends Omit<Verdict, 'earlier' | 'steps'> {
  readonly earlier: readonly number[];
  readonly steps?: readonly number[];
}

/** A report as it stands in report.json: exchanges that only prepare or look, and steps, stand once, however many rest on them. */
export interface WrittenReport extends Omit<Report, 'verdicts'> {
  readonly verdicts: readonly WrittenVerdict[];
  readonly exchanges: readonly Exchange[];
  /** Absent in reports of earlier versions. */
  readonly texts?: readonly string[];
}

/** Things that stand once, and are named by their places. */
class Places<T> {
  private readonly places = new Map<T, number>();

  readonly of = (thing: T): number => {
    const place = this.places.get(thing) ?? this.places.size;
    this.places.set(thing, place);
    return place;
  };

  get all(): T[] {
    return [...this.places.keys()];
  }
}

export function writtenReport({ verdicts, ...report }: Report): WrittenReport {
  const exchanges = new Places<Exchange>();
  const texts = new Places<string>();
  const written = verdicts.map(({ steps, earlier, ...verdict }) => ({
    ...verdict,
    earlier: earlier.map(exchanges.of),
    ...(steps === undefined ? {} : { steps: steps.map(texts.of) }),
  }));
  return { ...report, verdicts: written, exchanges: exchanges.all, texts: texts.all };
}

/** The report that was written. */
export function reportOf({ verdicts, exchanges, texts = [], ...report }: WrittenReport): Report {
  return {
    ...report,
    verdicts: verdicts.map(({ steps, earlier, ...verdict }): Verdict => {
      return {
        ...verdict,
        earlier: placed(exchanges, earlier),
        ...(steps === undefined ? {} : { steps: placed(texts, steps) }),
      };
    }),
  };
}

/** What is named by its place; a place that is not there is passed over. */
function placed<T>(all: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => all.slice(place, place + 1));
}
