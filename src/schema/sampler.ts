import type { Schemas, Validation } from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { join } from '../support/json/pointer.js';
import { faultsOf } from './clearly-valid.js';
import { extensionsOf, withDiscriminator } from './discriminators.js';
import { mergedNodes } from './merged-nodes.js';
import { definedProperties, isOfOtherDirection } from './properties.js';
import { sampleArray } from './sample-array.js';
import { conditioned } from './sample-conditions.js';
import { filledUp, undescribed } from './sample-free-properties.js';
import { sampleNumber } from './sample-number.js';
import { allowsNull, dependents, hasBranches, requiredNames, subsets, typeOf, without } from './sample-parts.js';
import type { PartSampler, SamplePosition, SamplerOptions } from './sample-position.js';
import { allowedText, namedText, patternedText } from './sample-text.js';
import { combinedNodes, withShared } from './shared-properties.js';
import { typesOf } from './types.js';

/** How many values are tried where one does not match its schema. */
const attempts = 6;

/** Makes the values of one sample. */
export class Sampler implements PartSampler {
  constructor(
    private readonly schemas: Schemas,
    private readonly options: SamplerOptions,
    private readonly count = { made: 0 },
  ) {}

  private get about() {
    return { schemas: this.schemas, options: this.options };
  }

  /** True where the sample became too large, so that it is not complete. */
  get isSpent(): boolean {
    return this.count.made > this.options.budget;
  }

  at(spot: SamplePosition): Json | undefined {
    const { ref, node } = this.schemas.follow(spot.ref, this.options.direction);
    if (spot.path.includes(ref.pointer)) return allowsNull(node) ? null : undefined;
    this.count.made += 1;
    if (this.isSpent) return undefined;
    const here: SamplePosition = { ...spot, ref, path: [...spot.path, ref.pointer] };
    for (const make of [this.published, this.extended, this.combined, this.typed]) {
      const value = make.call(this, here, node);
      if (value === undefined) continue;
      const told = conditioned(this, { ...this.about, spot: here }, this.told(here, value));
      return this.options.careful ? this.repaired(here, told) : told;
    }
    return undefined;
  }

  /** A value of a schema that extends this one, where a discriminator says which: this one alone is met by none. */
  private extended(spot: SamplePosition): Json | undefined {
    const extensions = extensionsOf(this.schemas, spot.ref, this.options.direction);
    if (extensions.some(({ pointer }) => spot.path.includes(pointer))) return undefined;
    for (const ref of extensions) {
      const value = this.at({ ...spot, ref, path: spot.path.slice(0, -1) });
      if (value !== undefined && this.accepts(spot, value)) return value;
    }
    return undefined;
  }

  /** The value with what its discriminators name the schema by, where the schema allows that. */
  private told(spot: SamplePosition, value: Json): Json {
    if (!isObject(value)) return value;
    const [own = {}, ...combined] = combinedNodes(this.schemas, spot.ref, this.options.direction);
    const isOneOfSeveral = extensionsOf(this.schemas, spot.ref, this.options.direction).length > 0 || hasBranches(own);
    const nodes = isOneOfSeveral ? combined : [own, ...combined];
    return nodes.reduce<Json>((known, node) => this.named(spot, node, { known, pointer: spot.ref.pointer }), value);
  }

  private named(
    spot: SamplePosition,
    node: JsonObject,
    { known, pointer }: { readonly known: Json; readonly pointer: string },
  ): Json {
    const named = withDiscriminator(node, pointer, known);
    return named === known || this.accepts(spot, named) || !this.accepts(spot, known) ? named : known;
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
    const validation = this.validated(spot, value);
    return validation.kind === 'valid' && faultsOf(validation) === 0;
  }

  private validated({ ref }: SamplePosition, value: Json): Validation {
    return this.schemas.validate(ref, this.options.direction, value);
  }

  private combined(spot: SamplePosition, node: JsonObject): Json | undefined {
    const base = Array.isArray(node.allOf) ? this.allOf(spot, node, node.allOf.length) : undefined;
    const own = base ?? (isObject(node.properties) ? this.object(spot, node) : undefined);
    for (const key of ['oneOf', 'anyOf']) {
      const branches = node[key];
      if (!Array.isArray(branches)) continue;
      const found = this.branched(spot, key, own);
      if (found !== undefined) return found;
    }
    return base;
  }

  /** The first branch whose value, with what stands beside the branches, meets the whole; null comes last. */
  private branched(spot: SamplePosition, key: string, own: Json | undefined): Json | undefined {
    const list = this.schemas.node(spot.ref, this.options.direction)[key];
    const branches = (Array.isArray(list) ? list : []).map((_, index) => this.child(spot, [key, index], spot.name));
    const isNull = (branch: SamplePosition): boolean => this.nodeOf(branch).type === 'null';
    const ordered = [...branches.filter((branch) => !isNull(branch)), ...branches.filter(isNull)];
    let second: Json | undefined;
    for (const branch of ordered) {
      const others = ordered.filter((other) => other !== branch).flatMap((other) => requiredNames(this.nodeOf(other)));
      const { pointer } = this.schemas.follow(branch.ref, this.options.direction).ref;
      const made = this.merges(branch, own, others).map((value) =>
        this.named(spot, this.nodeOf(spot), { known: value, pointer }),
      );
      const found = made.find((value) => this.accepts(spot, value));
      if (found !== undefined) return found;
      second ??= made.find((value) => this.validated(spot, value).kind === 'valid');
    }
    return second;
  }

  private nodeOf({ ref }: SamplePosition): JsonObject {
    return this.schemas.follow(ref, this.options.direction).node;
  }

  /** A branch alone, with what stands beside it, and without what only the other branches require. */
  private merges(branch: SamplePosition, own: Json | undefined, others: readonly string[]): Json[] {
    const value = this.at(branch);
    if (value === undefined) return [];
    if (!isObject(value) || !isObject(own)) return [value];
    const defined = definedProperties(this.schemas, branch.ref, this.options.direction).map(({ name }) => name);
    const ofBranch = Object.entries(value).filter(([name]) => defined.includes(name));
    const merged: JsonObject = { ...value, ...own, ...Object.fromEntries(ofBranch) };
    const foreign = others.filter((name) => !requiredNames(this.nodeOf(branch)).includes(name));
    return [value, merged, without(merged, foreign)];
  }

  private allOf(spot: SamplePosition, node: JsonObject, count: number): Json | undefined {
    const parts = Array.from({ length: count }, (_, index) => this.at(this.child(spot, ['allOf', index], spot.name)));
    const own = isObject(node.properties) || Array.isArray(node.required) ? this.object(spot, node) : undefined;
    const objects = [...parts, own].filter(isObject);
    if (objects.length > 0) return withShared(this, { ...this.about, spot }, Object.assign({}, own, ...objects));
    const plain = parts.find((part) => part !== undefined);
    if (typeof plain === 'object' || this.accepts(spot, plain ?? null)) return plain;
    const whole = mergedNodes(combinedNodes(this.schemas, spot.ref, this.options.direction));
    return this.published(spot, whole) ?? this.typed(spot, whole) ?? plain;
  }

  typed(spot: SamplePosition, node: JsonObject): Json | undefined {
    return makers[typeOf(node)]?.(this, spot, node);
  }

  /** A value that matches its schema: another one, or a part of an object. The value itself where none is found. */
  private repaired(spot: SamplePosition, value: Json): Json {
    if (this.accepts(spot, value)) return value;
    if (isObject(value)) {
      const required = definedProperties(this.schemas, spot.ref, this.options.direction).filter((one) => one.required);
      const names = new Set([...required.map(({ name }) => name), ...requiredNames(this.nodeOf(spot))]);
      return [...subsets(value, names)].find((part) => this.accepts(spot, part)) ?? value;
    }
    if (this.options.variant > 0) return value;
    for (let by = 1; by < attempts; by += 1) {
      const other = this.shifted(by).typed(spot, this.nodeOf(spot));
      if (other !== undefined && this.accepts(spot, other)) return other;
    }
    return value;
  }

  object(spot: SamplePosition, node: JsonObject): JsonObject | undefined {
    const properties = isObject(node.properties) ? node.properties : {};
    const required = new Set(requiredNames(node));
    const made: JsonObject = {};
    for (const name of Object.keys(properties)) {
      const child = this.child(spot, ['properties', name], name, 1);
      if (!required.has(name) && this.isLeftOut(child)) continue;
      const value = this.at(child);
      if (value !== undefined) made[name] = value;
      else if (required.has(name)) return undefined;
    }
    for (const name of [...required, ...dependents(node, made)]) {
      if (made[name] === undefined) made[name] = undescribed(this, { spot, node }, name);
    }
    return filledUp(this, { spot, node, shift: this.shift() }, made);
  }

  /** What goes the other way, and what stands too deep. */
  private isLeftOut({ ref, depth }: SamplePosition): boolean {
    if (this.isSpent) return true;
    const { direction, depth: deepest } = this.options;
    if (isOfOtherDirection(this.schemas, ref, direction)) return true;
    if (depth <= deepest) return false;
    const types = typesOf(this.schemas, ref, direction);
    return types === undefined || types.has('object') || types.has('array');
  }

  string(spot: SamplePosition, node: JsonObject): string | undefined {
    return allowedText(node, { name: spot.name, shift: this.shift() }, (text) => this.accepts(spot, text));
  }

  number(node: JsonObject, whole: boolean): number {
    return sampleNumber(node, whole, this.shift());
  }

  boolean(): boolean {
    return this.options.variant % 2 === 0;
  }

  text = (name: string): string => namedText(name, this.shift());

  patterned = (pattern: string, shift: number) => patternedText({ pattern }, shift, () => true);

  private shift(): number {
    return this.options.seed + this.options.variant;
  }

  /** A sampler of other values, which share what may still be made. */
  shifted(by: number): Sampler {
    const { options, schemas, count } = this;
    return new Sampler(schemas, { ...options, seed: options.seed + by, variant: options.variant + by }, count);
  }

  child(spot: SamplePosition, names: readonly (string | number)[], name: string, deeper = 0): SamplePosition {
    const ref = { api: spot.ref.api, pointer: join(spot.ref.pointer, ...names) };
    return { ref, name, path: spot.path, depth: spot.depth + deeper };
  }
}

const makers: Readonly<Record<string, (sampler: Sampler, spot: SamplePosition, node: JsonObject) => Json | undefined>> =
  {
    object: (sampler, spot, node) => sampler.object(spot, node),
    array: (sampler, spot, node) => sampleArray(sampler, spot, node),
    string: (sampler, spot, node) => sampler.string(spot, node),
    integer: (sampler, _, node) => sampler.number(node, true),
    number: (sampler, _, node) => sampler.number(node, false),
    boolean: (sampler) => sampler.boolean(),
    null: () => null,
  };
