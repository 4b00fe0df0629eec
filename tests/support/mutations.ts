import fc from 'fast-check';
import type { Json } from '../../src/model/json.js';
import { isObject } from '../../src/model/json.js';

/** What a place may hold after someone, or something, has changed a file. */
const strange: readonly Json[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  '\ud800',
  '\u0000\u001b[31m',
  'x'.repeat(5000),
  '../../etc/passwd',
  '2026-99-99',
  'https://[',
  '${NOT_SET}',
  '(a+)+$',
  { __proto__x: 1, constructor: null, toString: 'x' },
];

/** One change: where, in which way, and with what. */
interface Change {
  readonly place: number;
  readonly way: 'replace' | 'remove' | 'repeat' | 'rename' | 'add';
  readonly value: Json;
}

const changeOf: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  way: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat', 'rename', 'add'),
  value: fc.constantFrom(...strange),
});

/** A value in which a few places were changed. */
export function mutated(value: Json): fc.Arbitrary<Json> {
  return fc
    .array(changeOf, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<Json>((whole, change) => withChange(whole, change), value));
}

/** A text in which a few signs were changed. */
export function mutatedText(text: string): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    '',
    '\n',
    '{',
    '}',
    '[',
    '"',
    ':',
    '- ',
    '&a ',
    '*a',
    '\t',
    '\u0000',
    '\ud800',
    '!!js ',
    '<<: ',
  );
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(3), sign });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((all, one) => all.slice(0, one.at) + one.sign + all.slice(one.at + one.drop), text));
}

/** Bytes of which a few were changed, or which end early. */
export function mutatedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  return fc.tuple(edits, fc.nat(bytes.length), fc.boolean()).map(([changes, end, isCut]) => {
    const changed = Uint8Array.from(bytes);
    for (const [at, byte] of changes) changed[at] = byte;
    return isCut ? changed.subarray(0, end) : changed;
  });
}

function withChange(whole: Json, change: Change): Json {
  const count = placesIn(whole);
  return changedAt(whole, change.place % count, change);
}

/** A value itself is a place, and so is everything in it. */
function placesIn(value: Json): number {
  return partsOf(value).reduce((sum, [, part]) => sum + placesIn(part), 1);
}

function partsOf(value: Json): [string, Json][] {
  return Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
}

function changedAt(value: Json, place: number, change: Change): Json {
  if (place === 0) return change.way === 'add' ? withMore(value, change.value) : change.value;
  let before = 1;
  for (const [name, part] of partsOf(value)) {
    const inside = placesIn(part);
    if (place < before + inside) return withPart(value, { name, part, place: place - before }, change);
    before += inside;
  }
  return value;
}

function withPart(
  value: Json,
  { name, part, place }: { name: string; part: Json; place: number },
  change: Change,
): Json {
  const isHere = place === 0 && change.way !== 'replace' && change.way !== 'add';
  const parts = partsOf(value).flatMap(([key, own]): [string, Json][] => {
    if (key !== name) return [[key, own]];
    if (!isHere) return [[key, changedAt(part, place, change)]];
    if (change.way === 'remove') return [];
    return change.way === 'rename'
      ? [[`${key}x`, own]]
      : [
          [key, own],
          [`${key}x`, own],
        ];
  });
  return Array.isArray(value) ? parts.map(([, own]) => own) : Object.fromEntries(parts);
}

function withMore(value: Json, more: Json): Json {
  if (Array.isArray(value)) return [...value, more];
  return isObject(value) ? { ...value, more } : more;
}
