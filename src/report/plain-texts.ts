import type { Exchange } from '../model/exchange.js';
import { changedStores } from '../model/kept.js';
import { KeptExchange } from '../model/kept-exchange.js';
import { changedVerdicts, KeptVerdict } from '../model/kept-verdict.js';
import type { Verdict } from '../model/verdict.js';
import type { VerdictKind } from '../model/verdict-kind.js';
import { plainText } from '../support/plain-text.js';
import { visibleText } from '../support/visible-text.js';

/**
 * A document with every text changed, at any depth. What stands in several places stays one thing, and what has nothing to change
 * stays itself: thousands of verdicts may rest on one exchange.
 */
function withTexts<T>(document: T, change: (text: string) => string): T {
  const known = new WeakMap<object, unknown>();
  const storeOf = changedVerdicts({
    verdict: (verdict) => changed(verdict) as Verdict,
    kind: (kind) => changed(kind) as VerdictKind,
  });
  const exchangesOf = changedStores<Exchange>((exchange) => changed(exchange) as Exchange);
  const changedVerdict = (verdict: KeptVerdict): Verdict => (verdict.isPrintable ? verdict : verdict.inStore(storeOf));
  const changedObject = (value: object): unknown =>
    value instanceof KeptExchange ? value.inStore(exchangesOf) : changedParts(value, changed);
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof KeptVerdict) return changedVerdict(value);
    if (!known.has(value)) known.set(value, changedObject(value));
    return known.get(value);
  };
  return changed(document) as T;
}

function changedParts(value: object, changed: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => changed(item) === item) ? value : value.map(changed);
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const parts = Object.entries(value);
  if (parts.every(([name, part]) => changed(name) === name && changed(part) === part)) return value;
  return Object.fromEntries(parts.map(([name, part]) => [changed(name), changed(part)]));
}

/** A document in whose texts nothing acts on a terminal. */
export function forTerminal<T>(document: T): T {
  return withTexts(document, plainText);
}

/** A document in whose texts everything is seen: none turns around or hides a part of what a reader looks at. */
export function forReader<T>(document: T): T {
  return withTexts(document, visibleText);
}

/** Signs that XML 1.0 cannot hold (section 2.2), and the end of a CDATA section (section 2.7), which may be written by nobody else. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Texts of other signs alone hold nothing that XML cannot hold, and most texts do. */
const plainInXml = /^[\t\n\r\u0020-\u005c\u005e-\u007e]*$/;

/** Every text of a document as XML can hold it, so that none ends what it stands in. */
export function forXml<T>(document: T): T {
  return withTexts(document, (text) =>
    plainInXml.test(text) ? text : text.replace(notInXml, '\ufffd').replaceAll(']]>', ']] >'),
  );
}
