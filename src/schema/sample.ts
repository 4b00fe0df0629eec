import { generateSync } from 'json-schema-faker';
import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import { uuidOf } from '../support/uuid.js';
import { contradictedFormat } from './contradictions.js';

export interface SampleOptions {
  /** Shifts every value; the same seed gives the same values. */
  readonly seed: number;
  /** A second variant differs from the first wherever the schema allows it. */
  readonly variant: number;
  readonly direction: Direction;
}

interface SamplePosition {
  readonly ref: SchemaRef;
  /** The name of the property or parameter, for a readable value. */
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * Makes a value that a schema describes: every documented property that can be sent, the published example where it
 * is valid, plain and plausible values elsewhere. Recursion ends where a schema meets itself.
 * @returns undefined when no value could be made. The caller validates what it sends.
 */
export function sample(schemas: Schemas, ref: SchemaRef, name: string, options: SampleOptions): Json | undefined {
  return new Sampler(schemas, options).at({ ref, name, path: [] });
}

class Sampler {
  constructor(
    private readonly schemas: Schemas,
    private readonly options: SampleOptions,
  ) {}

  at(spot: SamplePosition): Json | undefined {
    const { ref, node } = this.schemas.follow(spot.ref, this.options.direction);
    if (spot.path.includes(ref.pointer)) return undefined;
    const here: SamplePosition = { ref, name: spot.name, path: [...spot.path, ref.pointer] };
    return this.published(here, node) ?? this.combined(here, node) ?? this.typed(here, node);
  }

  /** A value that the definition itself names. */
  private published(spot: SamplePosition, node: JsonObject): Json | undefined {
    if (node.const !== undefined) return node.const;
    const values = Array.isArray(node.enum) ? node.enum.filter((value) => value !== null) : [];
    if (values.length > 0) return values[this.options.variant % values.length];
    if (this.options.variant > 0) return undefined;
    const candidates = [...(Array.isArray(node.examples) ? node.examples : []), node.default];
    return candidates.find(
      (value) => value !== undefined && value !== null && value !== '' && this.accepts(spot, value),
    );
  }

  private accepts(spot: SamplePosition, value: Json): boolean {
    return this.schemas.validate(spot.ref, this.options.direction, value).kind === 'valid';
  }

  private combined(spot: SamplePosition, node: JsonObject): Json | undefined {
    if (Array.isArray(node.allOf)) return this.allOf(spot, node, node.allOf.length);
    for (const key of ['oneOf', 'anyOf']) {
      const branches = node[key];
      if (!Array.isArray(branches)) continue;
      for (const index of branches.keys()) {
        const value = this.at(this.child(spot, [key, index], spot.name));
        if (value !== undefined && this.accepts(spot, value)) return value;
      }
    }
    return undefined;
  }

  private allOf(spot: SamplePosition, node: JsonObject, count: number): Json | undefined {
    const parts = Array.from({ length: count }, (_, index) => this.at(this.child(spot, ['allOf', index], spot.name)));
    const own = isObject(node.properties) || Array.isArray(node.required) ? this.object(spot, node) : undefined;
    const objects = [...parts, own].filter(isObject);
    if (objects.length === 0) return parts.find((part) => part !== undefined);
    return Object.assign({}, own, ...objects);
  }

  private typed(spot: SamplePosition, node: JsonObject): Json | undefined {
    const make = makers[typeOf(node)];
    return make === undefined ? undefined : make(this, spot, node);
  }

  object(spot: SamplePosition, node: JsonObject): JsonObject | undefined {
    const properties = isObject(node.properties) ? node.properties : {};
    const required = new Set(Array.isArray(node.required) ? node.required.map(String) : []);
    const made: JsonObject = {};
    for (const [name, property] of Object.entries(properties)) {
      if (this.hidden(property) && !required.has(name)) continue;
      const value = this.at(this.child(spot, ['properties', name], name));
      if (value !== undefined) made[name] = value;
      else if (required.has(name)) return undefined;
    }
    for (const name of required) made[name] ??= this.text(name);
    return made;
  }

  private hidden(property: Json): boolean {
    return isObject(property) && property[this.options.direction === 'request' ? 'readOnly' : 'writeOnly'] === true;
  }

  array(spot: SamplePosition, node: JsonObject): Json[] {
    const count = Math.max(1, numberOr(node.minItems, 1));
    const item = isObject(node.items) ? this.at(this.child(spot, ['items'], spot.name)) : this.text(spot.name);
    return item === undefined ? [] : Array.from({ length: count }, () => item);
  }

  string(spot: SamplePosition, node: JsonObject): string | undefined {
    if (typeof node.pattern === 'string') return this.patterned(spot, node);
    const name = node.format ?? node[contradictedFormat];
    const format = typeof name === 'string' ? formats[name] : undefined;
    const text = format === undefined ? this.text(spot.name) : format(this.shift());
    return fitted(text, numberOr(node.minLength, 0), numberOr(node.maxLength, Number.POSITIVE_INFINITY));
  }

  /** A library writes texts for patterns; it is asked a few times, because it may miss the lengths. */
  private patterned(spot: SamplePosition, node: JsonObject): string | undefined {
    const { pattern = '', minLength = 0, maxLength = 64 } = node;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const text = tryGenerate({ type: 'string', pattern, minLength, maxLength }, this.shift() + attempt);
      if (text !== undefined && this.accepts(spot, text)) return text;
    }
    return undefined;
  }

  number(node: JsonObject, whole: boolean): number {
    const step = numberOr(node.multipleOf, whole ? 1 : 0.5);
    const low = lowest(node, step);
    const high = numberOr(node.maximum, numberOr(node.exclusiveMaximum, Number.POSITIVE_INFINITY) - step);
    const value = low + step * (this.shift() - 1);
    return value > high ? Math.max(low, high) : value;
  }

  boolean(): boolean {
    return this.shift() % 2 === 1;
  }

  text(name: string): string {
    const known = namedTexts.find(([pattern]) => pattern.test(name));
    return known === undefined ? `${name} ${this.shift()}` : known[1](this.shift());
  }

  private shift(): number {
    return this.options.seed + this.options.variant;
  }

  private child(spot: SamplePosition, names: readonly (string | number)[], name: string): SamplePosition {
    return { ref: { api: spot.ref.api, pointer: join(spot.ref.pointer, ...names) }, name, path: spot.path };
  }
}

const makers: Readonly<Record<string, (sampler: Sampler, spot: SamplePosition, node: JsonObject) => Json | undefined>> =
  {
    object: (sampler, spot, node) => sampler.object(spot, node),
    array: (sampler, spot, node) => sampler.array(spot, node),
    string: (sampler, spot, node) => sampler.string(spot, node),
    integer: (sampler, _, node) => sampler.number(node, true),
    number: (sampler, _, node) => sampler.number(node, false),
    boolean: (sampler) => sampler.boolean(),
    null: () => null,
  };

function typeOf(node: JsonObject): string {
  const type = Array.isArray(node.type) ? node.type.find((name) => name !== 'null') : node.type;
  if (typeof type === 'string') return type;
  if (isObject(node.properties)) return 'object';
  return isObject(node.items) ? 'array' : 'string';
}

/** The number itself, or the other value where there is none. */
function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function lowest(node: JsonObject, step: number): number {
  if (typeof node.exclusiveMinimum === 'number') return node.exclusiveMinimum + step;
  if (typeof node.minimum === 'number') return Math.ceil(node.minimum / step) * step;
  const high = numberOr(node.maximum, step);
  return Math.min(step, Math.floor(high / step) * step);
}

function fitted(text: string, min: number, max: number): string {
  return text.slice(0, max).padEnd(min, 'x');
}

function tryGenerate(schema: JsonObject, seed: number): string | undefined {
  try {
    const made: unknown = generateSync(schema, { seed });
    return typeof made === 'string' ? made : undefined;
  } catch {
    return undefined;
  }
}

const twoDigits = (n: number): string => String(1 + ((n - 1) % 28)).padStart(2, '0');

const formats: Readonly<Record<string, (n: number) => string>> = {
  date: (n) => `2024-05-${twoDigits(n)}`,
  'date-time': (n) => `2024-05-${twoDigits(n)}T08:00:00Z`,
  time: () => '08:00:00Z',
  email: (n) => `person${n}@example.org`,
  uri: (n) => `https://example.org/${n}`,
  url: (n) => `https://example.org/${n}`,
  'uri-reference': (n) => `/${n}`,
  hostname: () => 'example.org',
  ipv4: () => '192.0.2.1',
  ipv6: () => '2001:db8::1',
  uuid: (n) => uuidOf(String(n)),
  byte: (n) => Buffer.from(`content ${n}`).toString('base64'),
  base64: (n) => Buffer.from(`content ${n}`).toString('base64'),
};

/** Names whose texts a careful candidate would check though the schema does not say how. */
const namedTexts: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/e-?mail|replyTo/i, (n) => `person${n}@example.org`],
  [/ur[li]$/i, (n) => `https://example.org/${n}`],
  [/phone|mobile/i, (n) => `+372555${String(n).padStart(4, '0')}`],
  [/(date|time|timestamp)$|At$/, (n) => `2024-05-${twoDigits(n)}T08:00:00Z`],
  [/contentType/i, () => 'application/json'],
  [/version/i, (n) => `${n}.0`],
];
