import { constants, deflateRawSync } from 'node:zlib';
import type { Exchange } from '../../model/exchange.js';
import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import { PlacedTexts } from '../../support/placed-texts.js';
import { visibleText } from '../../support/visible-text.js';
import type { Speech } from '../../support/words/speech.js';
import { exchangesOf, Places } from '../places.js';
import { anchor } from './anchor.js';

/** The texts that the script of the page says. */
const scriptWords = [
  'scenario.steps',
  'scenario.request',
  'scenario.answer',
  'scenario.after',
  'scenario.noAnswer',
  'scenario.earlier',
  'scenario.later',
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

/**
 * What the script of the page shows when a scenario is opened: its steps, what was sent and answered, and how to repeat
 * it. Each text and each exchange stands once, and all is compressed (RFC 1951, then base64), so that a page with
 * thousands of scenarios stays small.
 */
export function* packedData(report: Report, speech: Speech): Generator<string> {
  let rest = Buffer.alloc(0);
  for (const packed of deflated(dataParts(report, speech))) {
    const bytes = Buffer.concat([rest, packed]);
    // Three bytes are four signs, so that the signs of the parts are those of the whole.
    const whole = bytes.length - (bytes.length % 3);
    if (whole > 0) yield bytes.toString('base64', 0, whole);
    rest = bytes.subarray(whole);
  }
  yield rest.toString('base64');
}

/** So much text is compressed at a time, in characters. */
const pieceLength = 2 ** 18;
/** So far back a compressed text may refer, in bytes (RFC 1951 section 2). */
const reach = 2 ** 15;

/** Texts as one compressed stream, in parts. Each part is begun with the end of the one before, so that nothing is lost by parting. */
function* deflated(texts: Iterable<string>): Generator<Buffer> {
  let piece = '';
  let dictionary: Buffer | undefined;
  const pack = (finishFlush: number): Buffer => {
    const bytes = Buffer.from(piece);
    const packed = deflateRawSync(bytes, {
      level: 9,
      finishFlush,
      ...(dictionary === undefined ? {} : { dictionary }),
    });
    dictionary = bytes.subarray(-reach);
    piece = '';
    return packed;
  };
  for (const text of texts) {
    piece += text;
    if (piece.length >= pieceLength) yield pack(constants.Z_SYNC_FLUSH);
  }
  yield pack(constants.Z_FINISH);
}

/** The data as JSON, in parts: together they take much memory. */
function* dataParts({ verdicts, buildingBlock }: Report, { say }: Speech): Generator<string> {
  const applying = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  const exchanges = new Places(exchangesOf(applying));
  const texts = new PlacedTexts();
  const words = Object.fromEntries(scriptWords.map((key) => [key, say(key)]));
  yield `{"buildingBlock":${JSON.stringify(buildingBlock.id)},"words":${JSON.stringify(words)},"scenarios":{`;
  for (const [index, verdict] of applying.entries())
    yield `${index === 0 ? '' : ','}${JSON.stringify(anchor('s', verdict.id))}:${JSON.stringify(scenarioOf(verdict, { exchanges, texts }))}`;
  yield '},"texts":[';
  yield* listed(texts, (text) => text);
  yield '],"exchanges":[';
  yield* listed(exchanges.all, shown);
  yield ']}';
}

function* listed<T>(things: Iterable<T>, written: (thing: T) => unknown): Generator<string> {
  let separator = '';
  for (const thing of things) {
    yield separator + JSON.stringify(written(thing));
    separator = ',';
  }
}

interface Once {
  readonly exchanges: Places<Exchange>;
  readonly texts: PlacedTexts;
}

function scenarioOf(verdict: Verdict, { exchanges, texts }: Once) {
  const { id, steps = [], exchange, earlier, later = [], requirements, feature, repeat = '' } = verdict;
  return {
    id,
    steps: steps.map(texts.of),
    ...(exchange === undefined ? {} : { exchange: exchanges.of(exchange) }),
    earlier: earlier.map(exchanges.of),
    later: later.map(exchanges.of),
    repeat,
    requirements: requirements.map((name) => [anchor('r', name), name]),
    where: feature === undefined ? '' : `${feature.file}:${feature.line}`,
  };
}

/** So much of a body is kept in the page, in characters; report.json has more of it. */
const longestBody = 4000;

function shown({ request, response, failure, ms }: Exchange) {
  return {
    request: { ...request, ...(request.body === undefined ? {} : { body: shownBody(request.body) }) },
    ...(response === undefined
      ? { failure: failure?.message ?? '' }
      : { answer: { status: response.status, headers: response.headers, body: shownBody(response.body) } }),
    ms,
  };
}

/** The beginning of a long body, and JSON in lines. */
function shownBody(body: string): string {
  if (body.length > longestBody) return `${body.slice(0, longestBody)} …`;
  try {
    return visibleText(JSON.stringify(JSON.parse(body), undefined, 2));
  } catch {
    return body;
  }
}
