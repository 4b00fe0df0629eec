import type { JsonObject } from '../model/json.js';
import { ownEntry } from '../model/own-entry.js';
import { uuidOf } from '../support/hash.js';

type Texts = Readonly<Record<string, (n: number) => string>>;

export const twoDigits = (n: number): string => String(1 + ((n - 1) % 28)).padStart(2, '0');

/** A month, or a day that may be taken for one. */
const twelfth = (n: number): string => twoDigits(1 + ((n - 1) % 12));

const whole = (n: number): string => String(n);
const fraction = (n: number): string => `${n}.5`;

/** Formats whose texts are described: by JSON Schema, or as numbers that are written as texts, as protocol buffers do in JSON. */
const described: Texts = {
  date: (n) => `2024-05-${twoDigits(n)}`,
  'date-time': (n) => `2024-05-${twoDigits(n)}T08:00:00Z`,
  time: () => '08:00:00Z',
  duration: (n) => `P${n}D`,
  email: (n) => `person${n}@example.org`,
  'idn-email': (n) => `person${n}@example.org`,
  uri: (n) => `https://example.org/${n}`,
  iri: (n) => `https://example.org/${n}`,
  url: (n) => `https://example.org/${n}`,
  'uri-reference': (n) => `/${n}`,
  'iri-reference': (n) => `/${n}`,
  'uri-template': (n) => `/things/${n}/{name}`,
  hostname: () => 'example.org',
  'idn-hostname': () => 'example.org',
  ipv4: () => '192.0.2.1',
  ipv6: () => '2001:db8::1',
  uuid: (n) => uuidOf(String(n)),
  'json-pointer': (n) => `/things/${n}`,
  'relative-json-pointer': (n) => `${n}/things`,
  regex: (n) => `^[a-z]{${n}}$`,
  int8: whole,
  int16: whole,
  int32: whole,
  int64: whole,
  uint8: whole,
  uint16: whole,
  uint32: whole,
  uint64: whole,
  integer: whole,
  long: whole,
  bigint: whole,
  number: fraction,
  float: fraction,
  double: fraction,
  decimal: fraction,
};

/** A telephone number, made up. */
export const phoneNumber = (n: number): string => `+372555${String(n).padStart(4, '0')}`;
const objectId = (n: number): string => `507f1f77bcf86cd79943${String(n).padStart(4, '0')}`;

/** Formats that authors made up, with what most of them mean. */
const wellKnown: Texts = {
  'http-date': (n) =>
    `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][n % 7]}, ${twoDigits((n % 7) + 3)} Nov 2024 08:00:00 GMT`,
  phone: phoneNumber,
  'phone-number': phoneNumber,
  tel: phoneNumber,
  e164: phoneNumber,
  guid: (n) => uuidOf(String(n)),
  ulid: (n) => `01ARZ3NDEKTSV4RRFFQ69G${String(n).padStart(4, '0')}`,
  objectid: objectId,
  'object-id': objectId,
  ip: () => '192.0.2.1',
  cidr: () => '192.0.2.0/24',
  mac: () => '00:00:5e:00:53:01',
  semver: (n) => `${n}.0.0`,
  color: (n) => `#0000${twoDigits(n)}`,
  currency: () => 'EUR',
  'country-code': () => 'EE',
  'language-code': () => 'en',
  bcp47: () => 'en',
  timezone: () => 'Europe/Tallinn',
};

/** Formats that ask for nothing, because they say how a text is shown, typed or kept, and encodings, which encoded-text.ts knows. */
const free: ReadonlySet<string> = new Set(
  'text string password binary html markdown md commonmark multiline multi-line textarea textbox plain byte base64 base64url base16'.split(
    ' ',
  ),
);

/** Ways to write dates and times that patterns describe: a candidate knows that there is no month 93, which most patterns allow. */
const moments: readonly ((n: number) => string)[] = [
  (n) => `2024-05-${twoDigits(n)}T08:00:00Z`,
  (n) => `2024-05-${twoDigits(n)}T08:00:00.000Z`,
  (n) => `2024-05-${twoDigits(n)}T08:00:00+00:00`,
  (n) => `2024-05-${twoDigits(n)}T08:00:00`,
  (n) => `2024-05-${twoDigits(n)} 08:00:00`,
  (n) => `2024-05-${twoDigits(n)}`,
  (n) => `2024/05/${twoDigits(n)}`,
  (n) => `${twelfth(n)}.05.2024`,
  (n) => `${twelfth(n)}/05/2024`,
  (n) => `${twelfth(n)}-05-2024`,
  (n) => `2024-${twelfth(n)}`,
  (n) => `08:00:${twoDigits(n)}`,
  (n) => `08:${twoDigits(n)}`,
  (n) => `P${n}D`,
  (n) => `PT${n}H`,
];

/** A date or a time that a pattern allows, the same for the same number. */
export function momentThat(accepts: (text: string) => boolean, n: number): string | undefined {
  return moments.map((write) => write(n)).find(accepts);
}

/** A text of a format: one for the first, two for the next, and so on; undefined where none is known for it. */
export function textOfFormat(format: string, n: number): string | undefined {
  const make = ownEntry(described, format) ?? ownEntry(wellKnown, format.toLowerCase());
  return make?.(n);
}

/** True for a text of a format that no standard describes, and whose values the definition does not show: what is sent is a guess. */
export function isOfUnknownFormat(node: JsonObject): boolean {
  const { type, format } = node;
  const isShown = ['enum', 'const', 'examples', 'default'].some((key) => node[key] !== undefined);
  if (typeof format !== 'string' || isShown || ![type].flat().includes('string')) return false;
  return !Object.hasOwn(described, format) && !free.has(format.toLowerCase());
}
