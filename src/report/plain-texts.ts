import { mapValues } from '../support/map-values.js';
import { plainText } from '../support/plain-text.js';

/** A document with every text changed, at any depth. */
function withTexts<T>(document: T, change: (text: string) => string): T {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(changed);
    const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? mapValues(value as Record<string, unknown>, changed) : value;
  };
  return changed(document) as T;
}

/** A document in whose texts nothing acts on a terminal. */
export function forTerminal<T>(document: T): T {
  return withTexts(document, plainText);
}

/** Signs that XML 1.0 cannot hold (section 2.2), and the end of a CDATA section (section 2.7), which may be written by nobody else. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Every text of a document as XML can hold it, so that none ends what it stands in. */
export function forXml<T>(document: T): T {
  return withTexts(document, (text) => text.replace(notInXml, '\ufffd').replaceAll(']]>', ']]\u200b>'));
}
