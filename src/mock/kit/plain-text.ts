import { generateSync } from 'json-schema-faker';
import type { JsonObject } from '../../model/json.js';

/** What a text of a format looks like; `n` tells one from the next. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  date: (n) => `2024-05-${day(n)}`,
  'date-time': (n) => `2024-05-${day(n)}T08:00:00Z`,
  time: () => '08:00:00Z',
  duration: () => 'P1D',
  email: (n) => `person${n}@example.org`,
  uri: (n) => `https://candidate.example.org/${n}`,
  url: (n) => `https://candidate.example.org/${n}`,
  'uri-reference': (n) => `/${n}`,
  hostname: () => 'candidate.example.org',
  ipv4: () => '192.0.2.1',
  ipv6: () => '2001:db8::1',
  uuid: (n) => `3b0c5d1e-7a44-4f1b-9c02-${String(n).padStart(12, '0')}`,
  byte: (n) => Buffer.from(`content ${n}`).toString('base64'),
  base64: (n) => Buffer.from(`content ${n}`).toString('base64'),
};

/** The format that a name suggests where the definition states none. */
const suggested: readonly (readonly [RegExp, string])[] = [
  [/e-?mail|replyTo/i, 'email'],
  [/ur[li]$/i, 'url'],
  [/(date|time|timestamp)$|At$/, 'date-time'],
];

function day(n: number): string {
  return String(1 + ((n - 1) % 28)).padStart(2, '0');
}

/** A text that a schema describes, as far as its pattern, format and lengths say. */
export function plainText(node: JsonObject, name: string, n: number): string {
  if (typeof node.pattern === 'string') return patterned(node, n) ?? `${name} ${n}`;
  const format = typeof node.format === 'string' ? node.format : suggested.find(([names]) => names.test(name))?.[1];
  const text = (format === undefined ? undefined : formats[format]?.(n)) ?? `${name} ${n}`;
  const { minLength = 0, maxLength = text.length } = node;
  return text.slice(0, Number(maxLength)).padEnd(Number(minLength), 'x');
}

function patterned({ pattern, minLength = 0, maxLength = 64 }: JsonObject, seed: number): string | undefined {
  const lengths = { minLength: Number(minLength), maxLength: Number(maxLength) };
  try {
    return String(generateSync({ type: 'string', pattern: String(pattern), ...lengths }, { seed }));
  } catch {
    return undefined;
  }
}
