import { Buffer } from 'node:buffer';
import { percentEncoded } from '../../support/percent.js';

/** A secret in the ways in which it can travel. */
export interface SecretForms {
  /** Found in upper and lower case. */
  readonly anyCase: readonly string[];
  readonly exact: readonly string[];
}

/** Shorter texts in Base64 stand in many answers by chance. */
const shortestEncoded = 8;

/**
 * As it is, in URLs and forms, in JSON, XML and HTML, in hexadecimal, and in Base64 or Base64url wherever it begins in what
 * is encoded, as in the user name and password of HTTP Basic.
 */
export function formsOf(secret: string): SecretForms {
  const hex = Buffer.from(secret).toString('hex');
  const base64 = [0, 1, 2].flatMap((offset) => encodedAt(secret, offset));
  return {
    anyCase: distinct([
      secret,
      ...urlForms(secret),
      JSON.stringify(secret).slice(1, -1),
      ...markupForms(secret),
      ...(hex.length < shortestEncoded ? [] : [hex]),
    ]),
    exact: distinct([...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))]),
  };
}

function urlForms(secret: string): string[] {
  const encoded = percentEncoded(secret);
  const strict = encoded.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return [encoded, strict, strict.replaceAll('%20', '+')];
}

function markupForms(secret: string): string[] {
  const xml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = xml.replaceAll('"', '&quot;');
  return [xml, quoted, quoted.replaceAll("'", '&#39;'), quoted.replaceAll("'", '&apos;')];
}

/** The signs of Base64 that the secret alone decides, where it begins so many bytes into a group of three. */
function encodedAt(secret: string, offset: number): string[] {
  const bytes = Buffer.from(secret);
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const text = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  return text.length < shortestEncoded ? [] : [text];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];
