import { deflateSync, strToU8 } from 'fflate';
import type { Exchange } from '../../model/exchange.js';
import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import type { Speech } from '../../support/words/speech.js';
import { anchor } from './anchor.js';

/** The texts that the script of the page says. */
const scriptWords = [
  'scenario.steps',
  'scenario.request',
  'scenario.answer',
  'scenario.after',
  'scenario.noAnswer',
  'scenario.earlier',
  'scenario.repeat',
  'scenario.again',
  'scenario.copy',
  'scenario.copied',
  'scenario.requirements',
  'scenario.stands',
  'operations.shown',
  'filter.shown',
  'outcome.pass',
  'outcome.fail',
  'outcome.not-verified',
  'outcome.error',
] as const;

/** Things that stand once, by what they look like as JSON. */
class Once<T> {
  private readonly places = new Map<string, number>();
  readonly all: T[] = [];

  readonly of = (thing: T): number => {
    const key = JSON.stringify(thing);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(thing) - 1;
  };
}

/**
 * What the script of the page shows when a scenario is opened: its steps, what was sent and answered, and how to repeat
 * it. Each text and each exchange stands once, and all is compressed (RFC 1951, then base64), so that a page with
 * thousands of scenarios stays small.
 */
export function packedData({ verdicts, buildingBlock }: Report, { say }: Speech): string {
  const texts = new Once<string>();
  const exchanges = new Once<unknown>();
  const scenarioOf = ({ id, steps = [], exchange, earlier, requirements, feature, repeat = '' }: Verdict) => [
    anchor('s', id),
    {
      id,
      steps: steps.map(texts.of),
      ...(exchange === undefined ? {} : { exchange: exchanges.of(shown(exchange)) }),
      earlier: earlier.map((one) => exchanges.of(shown(one))),
      repeat,
      requirements: requirements.map((name) => [anchor('r', name), name]),
      where: feature === undefined ? '' : `${feature.file}:${feature.line}`,
    },
  ];
  const applying = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  const scenarios = Object.fromEntries(applying.map(scenarioOf));
  const words = Object.fromEntries(scriptWords.map((key) => [key, say(key)]));
  const data = { buildingBlock: buildingBlock.id, texts: texts.all, exchanges: exchanges.all, scenarios, words };
  return Buffer.from(deflateSync(strToU8(JSON.stringify(data)), { level: 9 })).toString('base64');
}

/** So much of a body is kept in the page, in characters; report.json has more of it. */
const longestBody = 4000;

function shown({ request, response, failure, ms }: Exchange) {
  return {
    request: { ...request, ...(request.body === undefined ? {} : { body: cut(request.body) }) },
    ...(response === undefined
      ? { failure: failure?.message ?? '' }
      : { answer: { status: response.status, headers: response.headers, body: cut(response.body) } }),
    ms,
  };
}

function cut(body: string): string {
  return body.length > longestBody ? `${body.slice(0, longestBody)} …` : body;
}
