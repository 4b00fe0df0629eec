import { Buffer } from 'node:buffer';
import { percentEncoded } from '../../support/percent.js';

/** A secret in the ways in which it can travel, each of which a writer may escape (written-text.ts). */
export interface SecretForms {
  /** Found in upper and lower case. */
  readonly anyCase: readonly string[];
  readonly exact: readonly string[];
}

/** Shorter texts stand in many answers by chance: in hexadecimal, and in Base64, which knows more signs. */
const shortestHex = 8;
const shortestBase64 = 6;

/**
 * As it is, also with other letters for the same, in hexadecimal, and in Base64 or Base64url wherever it begins in what is
 * encoded, as in the user name and password of HTTP Basic, which OAuth2 encodes for URLs first (RFC 6749 section 2.3.1).
 */
export function formsOf(secret: string): SecretForms {
  const hex = Buffer.from(secret).toString('hex');
  const base64 = [secret, ...urlForms(secret)].flatMap((text) =>
    [0, 1, 2].flatMap((offset) => encodedAt(text, offset)),
  );
  return {
    anyCase: distinct([secret, ...spellings(secret), ...(hex.length < shortestHex ? [] : [hex])]),
    exact: distinct([...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))]),
  };
}

/** Letters may be composed or not, and some have another length in the other case; headers are read byte by byte. */
function spellings(secret: string): string[] {
  const cases = [secret.toUpperCase(), secret.toLowerCase()].filter(({ length }) => length !== secret.length);
  return [...cases, secret.normalize('NFC'), secret.normalize('NFD'), Buffer.from(secret).toString('latin1')];
}

function urlForms(secret: string): string[] {
  const encoded = percentEncoded(secret);
  const strict = encoded.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return [encoded, strict, strict.replaceAll('%20', '+')];
}

/** The signs of Base64 that the secret alone decides, where it begins so many bytes into a group of three. */
function encodedAt(secret: string, offset: number): string[] {
  const bytes = Buffer.from(secret);
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const text = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  return text.length < shortestBase64 ? [] : [text];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];
