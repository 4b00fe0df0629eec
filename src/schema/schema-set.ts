import type { ErrorObject, ValidateFunction } from 'ajv';
import type {
  Direction,
  LoadedApi,
  SchemaRef,
  Schemas,
  SchemaViolation,
  SpecDefect,
  Validation,
} from '../model/definition.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { messageOf } from '../support/errors.js';
import { escapeToken, get, localPointer } from '../support/json/pointer.js';
import { withPlainNumbers } from '../support/json/write.js';
import { remember } from '../support/remember.js';
import { Compiler } from './compiler.js';
import { type Contradiction, removeContradictions } from './contradictions.js';
import { demanded } from './demanded.js';
import { ofMeantBranch } from './meant-branch.js';
import { normaliseDocument } from './normalise.js';
import type { NormalisedDocument } from './normalised-document.js';
import { formatAccepts, makeValidator, wordsOf } from './validator.js';

const maxViolations = 20;

/** One direction of one API: its normalised document and the validators compiled from it so far. */
interface View {
  readonly document: NormalisedDocument;
  readonly contradictions: readonly Contradiction[];
  readonly compiler: Compiler;
  /** Schemas by their pointer, as far as they were looked up. */
  readonly nodes: Map<string, JsonObject>;
  /** What a reference leads to, by the pointer of the schema that holds it. */
  readonly followed: Map<string, Followed>;
}

type Followed = ReturnType<Schemas['follow']>;

/** The views of one way of reading a definition, by API. */
type Views = Record<Direction, Map<string, View>>;

function noViews(): Views {
  return { request: new Map(), response: new Map() };
}

/**
 * The schemas of some APIs. A document is normalised, and a schema compiled, on first use; `$ref`s are never inlined,
 * so circular schemas cost nothing. A schema that does not compile makes its validations "unusable".
 */
export class SchemaSet implements Schemas {
  private readonly relaxed = noViews();
  private readonly asPublished = noViews();
  private readonly apis: ReadonlyMap<string, LoadedApi>;

  constructor(apis: readonly LoadedApi[]) {
    this.apis = new Map(apis.map((api) => [api.id, api]));
  }

  validate(ref: SchemaRef, direction: Direction, value: Json): Validation {
    const view = this.view(ref.api, direction);
    if (view.compiler.accepts(nodeIn(view, ref.pointer), value)) return { kind: 'valid' };
    const check = compile(view, ref.pointer);
    if (typeof check === 'string') return { kind: 'unusable', reason: check };
    const isValid = held(check, value);
    if (typeof isValid === 'string') return { kind: 'unusable', reason: isValid };
    if (isValid) return { kind: 'valid' };
    const errors = check.errors ?? [];
    const broken = direction === 'request' ? errors.filter((error) => !isOverlap(error)) : ofMeantBranch(errors);
    const violations = (broken.length > 0 ? broken : errors)
      .slice(0, maxViolations)
      .map((error) => asViolation(view, error));
    return broken.length > 0 ? { kind: 'invalid', violations } : { kind: 'valid', overlaps: violations };
  }

  remarks(ref: SchemaRef, value: Json): SchemaViolation[] {
    if (this.view(ref.api, 'response').contradictions.length === 0) return [];
    const published = this.view(ref.api, 'response', false);
    const check = compile(published, ref.pointer);
    if (typeof check === 'string' || held(check, value) !== false) return [];
    return (check.errors ?? []).slice(0, maxViolations).map((error) => asViolation(published, error));
  }

  node(ref: SchemaRef, direction: Direction): JsonObject {
    return nodeIn(this.view(ref.api, direction), ref.pointer);
  }

  published(ref: SchemaRef, direction: Direction): string {
    const { document } = this.view(ref.api, direction);
    return document.pointers.get(this.node(ref, direction)) ?? ref.pointer;
  }

  follow(ref: SchemaRef, direction: Direction): Followed {
    const view = this.view(ref.api, direction);
    const known = view.followed.get(ref.pointer);
    if (known !== undefined) return known;
    return remember(view.followed, ref.pointer, followedIn(view, ref));
  }

  /** Where the definitions contradict themselves; normalises what was not yet used. */
  defects(): SpecDefect[] {
    return [...this.apis.values()].flatMap((api) =>
      this.view(api.id, 'response').contradictions.map((found) => ({
        id: found.kind,
        file: api.file,
        pointer: found.pointer,
        finding: found.finding,
        effect: found.effect,
      })),
    );
  }

  private view(apiId: string, direction: Direction, relaxed = true): View {
    const views = (relaxed ? this.relaxed : this.asPublished)[direction];
    const known = views.get(apiId);
    if (known !== undefined) return known;
    const api = this.apis.get(apiId);
    if (api === undefined) throw new Error(`no API "${apiId}" in this catalogue`);
    const made = makeView(api, direction, relaxed);
    views.set(apiId, made);
    return made;
  }
}

/**
 * Alternatives of oneOf are often open objects, so that what is meant by one meets another too. Such a request is sent, because
 * there may be no other; a refusal of it proves nothing.
 */
function isOverlap({ keyword, params }: ErrorObject): boolean {
  return keyword === 'oneOf' && Array.isArray(params.passingSchemas);
}

function nodeIn({ document, nodes }: View, pointer: string): JsonObject {
  const known = nodes.get(pointer);
  if (known !== undefined) return known;
  const found = get(document.root, pointer);
  return remember(nodes, pointer, isObject(found) ? found : {});
}

function followedIn(view: View, ref: SchemaRef): Followed {
  const seen = new Set<string>();
  let at = ref;
  let node = nodeIn(view, at.pointer);
  while (typeof node.$ref === 'string' && node.$ref.startsWith('#') && !seen.has(at.pointer)) {
    seen.add(at.pointer);
    at = { api: ref.api, pointer: localPointer(node.$ref) };
    node = nodeIn(view, at.pointer);
  }
  return { ref: at, node };
}

function makeView(api: LoadedApi, direction: Direction, relaxed: boolean): View {
  const document = normaliseDocument(api.document, api.openapi, direction);
  const ajv = makeValidator();
  const base = `govspec:${encodeURIComponent(api.id)}:${direction}`;
  const options = {
    formatAccepts: (format: string, value: Json) => formatAccepts(ajv, format, value),
    undefinedNames: direction === 'response',
  };
  const contradictions = relaxed ? removeContradictions(document, options) : [];
  return {
    document,
    contradictions,
    compiler: new Compiler(base, document, ajv),
    nodes: new Map(),
    followed: new Map(),
  };
}

/** Many places of a definition only refer to a schema, which is compiled once for all of them. */
function compile(view: View, place: string): ValidateFunction | string {
  return view.compiler.at(referredTo(view, place));
}

/** Where the schema stands that another one refers to and adds nothing to; its own place where it is no such reference. */
function referredTo(view: View, place: string): string {
  const { $ref, ...others } = nodeIn(view, place);
  const isPlain = typeof $ref === 'string' && $ref.startsWith('#/') && Object.keys(others).length === 0;
  const target = isPlain ? localPointer($ref) : place;
  return isObject(get(view.document.root, target)) ? target : place;
}

/** Whether a value meets a schema; why not known, where the library fails over names such as "toString" in what it compares. */
function held(check: ValidateFunction, value: Json): boolean | string {
  try {
    return check(withPlainNumbers(value));
  } catch (error) {
    return `its values cannot be compared: ${messageOf(error)}`;
  }
}

function asViolation(view: View, error: ErrorObject): SchemaViolation {
  const owner: unknown = error.parentSchema;
  const pointer = typeof owner === 'object' && owner !== null ? view.document.pointers.get(owner) : undefined;
  return {
    keyword: error.keyword,
    at: error.instancePath,
    clause: pointer === undefined ? error.schemaPath : `${pointer}/${escapeToken(error.keyword)}`,
    message: wordsOf(error),
    demanded: demanded(error),
  };
}
