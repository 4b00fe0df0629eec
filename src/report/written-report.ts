import type { Exchange } from '../model/exchange.js';
import { wholeOf } from '../model/kept.js';
import { type Report, reportSchema } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { PlacedTexts } from '../support/placed-texts.js';
import { exchangesOf, Places } from './places.js';

/** A verdict as it stands in report.json: its exchanges and its steps by their places in the lists of all. */
interface WrittenVerdict extends Omit<Verdict, 'exchange' | 'earlier' | 'later' | 'steps'> {
  /** The exchange itself in reports of version 1. */
  readonly exchange?: number | Exchange;
  readonly earlier: readonly number[];
  readonly later?: readonly number[];
  readonly steps?: readonly number[];
}

/** A report as it stands in report.json: exchanges and steps stand once, however many verdicts rest on them. */
export interface WrittenReport extends Omit<Report, 'schema' | 'verdicts'> {
  readonly schema: string;
  readonly verdicts: readonly WrittenVerdict[];
  readonly exchanges: readonly Exchange[];
  /** Absent in reports of earlier versions. */
  readonly texts?: readonly string[];
}

/** What stands in the parts of a written report. The texts are known when all verdicts have been asked for. */
function placed({ verdicts, ...report }: Report) {
  const exchanges = new Places(exchangesOf(verdicts));
  const texts = new PlacedTexts();
  const written = (kept: Verdict): WrittenVerdict => {
    const { steps, exchange, earlier, later, ...verdict } = wholeOf(kept);
    return {
      ...verdict,
      ...(exchange === undefined ? {} : { exchange: exchanges.of(exchange) }),
      earlier: earlier.map(exchanges.of),
      ...(later === undefined ? {} : { later: later.map(exchanges.of) }),
      ...(steps === undefined ? {} : { steps: steps.map(texts.of) }),
    };
  };
  return { report, verdicts, written, exchanges, texts };
}

export function writtenReport(whole: Report): WrittenReport {
  const { report, verdicts, written, exchanges, texts } = placed(whole);
  const all = verdicts.map(written);
  return { ...report, verdicts: all, exchanges: [...exchanges.all], texts: [...texts] };
}

/** The text of report.json in parts, with a line for each verdict and each exchange: it may be longer than a text can be. */
export function* reportParts(whole: Report): Generator<string> {
  const { report, verdicts, written, exchanges, texts } = placed(whole);
  yield '{\n';
  for (const [name, part] of Object.entries(report)) {
    if (part !== undefined) yield `${JSON.stringify(name)}: ${JSON.stringify(part)},\n`;
  }
  yield* listParts('verdicts', verdicts, written);
  yield ',\n';
  yield* listParts('exchanges', exchanges.all, (exchange) => exchange);
  yield ',\n';
  yield* listParts('texts', texts, (text) => text);
  yield '\n}\n';
}

function* listParts<T>(name: string, things: Iterable<T>, written: (thing: T) => unknown): Generator<string> {
  yield `${JSON.stringify(name)}: [`;
  let separator = '';
  for (const thing of things) {
    yield `${separator}\n${JSON.stringify(written(thing))}`;
    separator = ',';
  }
  yield '\n]';
}

/** The report that was written, by this version or one before. */
export function reportOf({ verdicts, exchanges, texts = [], schema: _, ...report }: WrittenReport): Report {
  return {
    schema: reportSchema,
    ...report,
    verdicts: verdicts.map(({ steps, exchange, earlier, later, ...verdict }): Verdict => {
      const own = typeof exchange === 'number' ? exchanges[exchange] : exchange;
      return {
        ...verdict,
        ...(own === undefined ? {} : { exchange: own }),
        earlier: thingsAt(exchanges, earlier),
        ...(later === undefined ? {} : { later: thingsAt(exchanges, later) }),
        ...(steps === undefined ? {} : { steps: thingsAt(texts, steps) }),
      };
    }),
  };
}

/** What is named by its place; a place that is not there is passed over. */
function thingsAt<T>(all: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => all.slice(place, place + 1));
}
