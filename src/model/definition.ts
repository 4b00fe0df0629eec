import type { Method, ParameterLocation } from './http.js';
import type { Json, JsonObject } from './json.js';
import type { ApiRole, BodyRefusal } from './operation-behaviour.js';
import type { Direction, SchemaRef } from './schema-ref.js';

export type { Direction, SchemaRef } from './schema-ref.js';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** The media type in which the value is written, where `content` says so; style and explode then mean nothing. */
  readonly mediaType?: string;
  readonly schema?: SchemaRef;
  readonly example?: Json;
  readonly description?: string;
  /** The name of the object of which this is a property: `page` of `page[size]`, or of `size` where the properties stand side by side. */
  readonly within?: string;
  readonly pointer: string;
}

export interface MediaContent {
  readonly mediaType: string;
  readonly schema?: SchemaRef;
  /** How the properties of a form are written, where the definition says so. */
  readonly encoding?: Readonly<Record<string, PropertyEncoding>>;
  /** The published example, the first where there are several. */
  readonly example?: Json;
}

/** How one property of a form is written. */
export interface PropertyEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface RequestBody {
  readonly required: boolean;
  readonly contents: readonly MediaContent[];
  readonly pointer: string;
}

/** A header that a response is declared to have. */
export interface HeaderDefinition {
  readonly name: string;
  readonly required: boolean;
  readonly schema?: SchemaRef;
  readonly explode?: boolean;
  /** The media type in which the value is written, where `content` says so. */
  readonly mediaType?: string;
  readonly pointer: string;
}

export interface ResponseDefinition {
  /** As published: "200", "2XX" or "default". */
  readonly status: string;
  readonly contents: readonly MediaContent[];
  readonly headers: readonly HeaderDefinition[];
  readonly links?: readonly OperationLink[];
  /** What the definition says of a refusal. */
  readonly description?: string;
  readonly pointer: string;
}

/** A parameter of another operation that takes a value of the body of a response. */
export interface OperationLink {
  /** The operationId of that operation, or the JSON pointer to it. */
  readonly target: string;
  readonly parameter: string;
  /** JSON pointer into the body. */
  readonly place: string;
}

export interface SecurityScheme {
  readonly name: string;
  /** apiKey, http, oauth2, openIdConnect or mutualTLS. */
  readonly type: string;
  /** For apiKey: where it travels and under which name. */
  readonly in?: string;
  readonly key?: string;
  /** The names of the schemes that are needed at the same time. */
  readonly together?: readonly string[];
  /** False where one may do without it, because an alternative does not name it. */
  readonly demanded?: false;
}

/** A server that a path or an operation has in place of those of the document. */
export interface OwnServer {
  /** Its base path, and that of the document; empty for the root. */
  readonly path: string;
  readonly instead: string;
  /** Its host, where that is another one than the document's. */
  readonly host?: string;
}

/** One operation of one API of a Building Block, with the dialect of its document erased. */
export interface Operation {
  /** `<building block>/<api>/<name>`; stable over runs. */
  readonly id: string;
  readonly api: string;
  /**
   * The operationId in characters that a file name, a tag and an id can hold, or where the definition has none, the method
   * and the words of the path. Unique in its API, also where case does not count.
   */
  readonly name: string;
  /** As published, where the definition gives one. */
  readonly operationId?: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  /** Of an action on an item, what the definition says of it. */
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly ResponseDefinition[];
  readonly security: readonly SecurityScheme[];
  /** The definition says that it will go. */
  readonly deprecated?: true;
  /** Where the definition says in so many words that no credential is needed: a JSON pointer. */
  readonly needsNone?: string;
  readonly role: ApiRole;
  readonly refusal?: BodyRefusal;
  /** It answers a page for a browser: what the page does, and what it says, cannot be seen over HTTP. */
  readonly page?: boolean;
  /** Anyone may call it, whatever else is protected. */
  readonly open?: boolean;
  /** The system that serves it, where that is another one than serves the rest of the API. */
  readonly system?: string;
  /** Where the definition gives it a server of its own. */
  readonly server?: OwnServer;
  readonly pointer: string;
  /** The file of the definition, relative to the package or as the user named it. */
  readonly file: string;
}

/** `<api>/<name>`, as bindings and requirements name an operation. */
export function shortName(operation: Operation): string {
  return `${operation.api}/${operation.name}`;
}

/** The names by which a profile may mean an operation. */
export function namesOf(operation: Operation): readonly string[] {
  return [operation.name, shortName(operation)];
}

/** The parameter of a query by its name; undefined where the operation has none. */
export function queryParameter({ parameters }: Pick<Operation, 'parameters'>, name: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
}

export interface BuildingBlock {
  readonly id: string;
  readonly title: string;
  /** The version of the written GovSpec. */
  readonly govspec: string;
}

/**
 * True where the GovSpec has no API: nothing of its own can be run. Its requirements are answered by evidence, and tests show
 * only what is asked of every candidate as a whole.
 */
export function isWithoutApi({ apis }: { readonly apis: readonly unknown[] }): boolean {
  return apis.length === 0;
}

/** Where a published definition comes from. */
export interface Provenance {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly sha256: string;
}

export interface Api {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly role: ApiRole;
  readonly file: string;
  /** SHA-256 of our transcription, or of the user's document. */
  readonly sha256: string;
  readonly source?: Provenance;
  readonly openapi: string;
}

/** The name under which the base URL of an operation is kept: its system, where another one than the API's serves it. */
export function serverOf({ system, api }: Pick<Operation, 'system' | 'api'>): string {
  return system ?? api;
}

/** One place where the published text is wrong, silent or departed from; never a mark on a candidate. */
export interface SpecDefect {
  /** The id of an erratum, or the kind of a defect that was found while loading. */
  readonly id: string;
  readonly file: string;
  readonly pointer: string;
  readonly finding: string;
  /** What follows for the verdicts. */
  readonly effect: string;
}

/** A loaded document: `$ref`s stay in place. */
export interface LoadedApi extends Api {
  readonly document: JsonObject;
}

export interface SchemaViolation {
  readonly keyword: string;
  /** JSON pointer into the value. */
  readonly at: string;
  /** JSON pointer into the definition: the clause that is broken. */
  readonly clause: string;
  readonly message: string;
  /** What the clause demands, in the words that follow "expected". */
  readonly demanded: string;
}

export type Validation =
  /** With the places of a request where a value meets more than one alternative of oneOf. */
  | { readonly kind: 'valid'; readonly overlaps?: readonly SchemaViolation[] }
  | { readonly kind: 'invalid'; readonly violations: readonly SchemaViolation[] }
  | { readonly kind: 'unusable'; readonly reason: string };

/** The schemas of a Building Block, compiled on first use. */
export interface Schemas {
  validate(ref: SchemaRef, direction: Direction, value: Json): Validation;
  /** What a valid answer breaks of the text as published, where the text contradicts itself: no fault. */
  remarks(ref: SchemaRef, value: Json): SchemaViolation[];
  /** The schema as JSON Schema 2020-12, with its `$ref`s in place. */
  node(ref: SchemaRef, direction: Direction): JsonObject;
  /** Where a schema stands in the definition as published: clauses are named by that. */
  published(ref: SchemaRef, direction: Direction): string;
  /** Follows `$ref`s to the schema meant, and says where it stands. */
  follow(ref: SchemaRef, direction: Direction): { readonly ref: SchemaRef; readonly node: JsonObject };
}
