import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { collectGarbage, collectSooner } from '../support/collect-garbage.js';
import { maskData, unmaskData } from '../support/data-references.js';
import { messageOf, UserError } from '../support/errors.js';
import { hashOf } from '../support/hash.js';
import { sparseThroughout } from '../support/json/sparse.js';
import { asText } from '../support/json/write.js';
import { isOpenApi3, notOpenApi3 } from '../support/openapi-version.js';
import { citedFile } from '../support/package/paths.js';
import { decodedText, parseDefinition } from '../support/parse-definition.js';
import { brokenReference } from './broken-reference.js';
import { endlessSchema, mostCombined } from './endless-schemas.js';
import { giantValue, longestListed } from './giant-values.js';
import { withoutIdentifiers } from './identifiers.js';
import { readAhead } from './read-ahead.js';
import { withReferredExamples } from './referred-examples.js';
import { withoutBorrowedWords } from './swagger-2/borrowed-words.js';
import { isSwagger2, openApi3Of } from './swagger-2/convert.js';

export interface LoadOptions {
  /** Follow `$ref`s to URLs and to files outside the document's own folder. */
  readonly allowExternalRefs: boolean;
}

export interface LoadedDocument {
  readonly document: JsonObject;
  readonly sha256: string;
}

/**
 * A longer definition is large, in bytes: what is made of it while it is read takes several times as much memory as what is kept, and
 * the engine would collect that only at the end.
 */
const usualSize = 1024 * 1024;

/**
 * Loads an OpenAPI 3 document; 3.2 is read as 3.1, to which it only adds, and Swagger 2.0 as OpenAPI 3.0. `$ref`s inside it stay; those to neighbouring files are brought in.
 * A document that is never dereferenced cannot exhaust the memory through circular schemas.
 * @throws UserError when the file is missing, is not YAML, is of another version, or points outside its folder.
 */
export async function loadDocument(file: string, options: LoadOptions): Promise<LoadedDocument> {
  const bytes = await readBytes(file);
  if (bytes.length > usualSize) collectSooner();
  const sha256 = hashOf(bytes);
  const ahead = readAhead(sha256, 'definition');
  if (isObject(ahead)) return { document: ahead, sha256 };
  const document = await bundledIn(bytes, file, options);
  collectGarbage();
  return { document: sparseThroughout(document), sha256 };
}

async function bundledIn(bytes: Uint8Array, file: string, options: LoadOptions): Promise<JsonObject> {
  const parsed = parseDefinition(decodedText(bytes), citedFile(file));
  assertCanBeRead(parsed, file);
  const bundled = await bundleDocument(file, parsed, options);
  const document = isSwagger2(bundled) ? openApi3Of(bundled) : withoutBorrowedWords(bundled);
  assertCanBeJudged(document, file);
  return document;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UserError(`The definition ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Check the path given with --spec.',
      cause: error,
    });
  }
}

function assertCanBeRead(parsed: Json, file: string): asserts parsed is JsonObject {
  if (!isOpenApi3(parsed) && !isSwagger2(parsed)) throw notOpenApi3(citedFile(file), parsed);
}

function assertCanBeJudged(document: JsonObject, file: string): void {
  const giant = giantValue(document);
  if (giant !== undefined) {
    throw new UserError(`${citedFile(file)}: ${giant} holds a value of more than ${longestListed} characters.`, {
      hint: 'Values of enum and const are sent in requests and named in reports. Shorten it, or describe it with a pattern.',
    });
  }
  const found = endlessSchema(document);
  if (found === undefined) return;
  const why = {
    endless: 'combines itself, so that no value can be held against it',
    'too-many': `combines more than ${mostCombined} schemas`,
  }[found.trouble];
  throw new UserError(`${citedFile(file)}: the schema at ${found.pointer} ${why}.`, {
    hint: 'Look at its $ref, allOf, anyOf and oneOf; a schema may refer to itself only for a part of its value.',
  });
}

/**
 * Brings into a document what it refers to in other files.
 * @param file where the document was read, from which references count
 * @throws UserError naming the reference that cannot be followed, and where it stands.
 */
export async function bundleDocument(file: string, document: JsonObject, options: LoadOptions): Promise<JsonObject> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const folder = realPath(path.dirname(path.resolve(file))) + path.sep;
  const outside: string[] = [];
  const isInside = (name: string): boolean => options.allowExternalRefs || realPath(name).startsWith(folder);
  const mayRead = (url: string): boolean => {
    const inside = isInside(decodeURIComponent(url));
    if (!inside) outside.push(url);
    return inside;
  };
  try {
    const place = { file: path.resolve(file), mayRead: isInside };
    const whole = known(withReferredExamples(document, place));
    const bundled: unknown = await new SwaggerParser().bundle(file, whole as never, {
      parse: { json: false, yaml: false, text: false, binary: false, definition: definitionParser(isInside) },
      resolve: {
        http: options.allowExternalRefs ? { safeUrlResolver: false, timeout: longestFetch } : false,
        file: { canRead: (info: { url: string }) => !/^https?:/.test(info.url) && mayRead(info.url) },
      },
    });
    if (isObject(bundled)) return asWritten(bundled, document);
    throw new Error('the document is empty');
  } catch (error) {
    throw refError({ file, document, outside: outside[0] }, error);
  }
}

/** How long another host may take to give a part of the definition, in milliseconds. */
const longestFetch = 20_000;

/** Where a file lies that may be a link to another one. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** Reads the other files as the document itself is read. */
const definitionParser = (mayRead: (file: string) => boolean) => ({
  order: 1,
  canParse: true,
  parse: ({ data, url }: { data: Buffer | string; url: string }): Json => {
    const text = typeof data === 'string' ? data : decodedText(data);
    if (isProse(url)) return text;
    const parsed = parseDefinition(text, citedFile(url));
    return maskData(withReferredExamples(parsed, { file: decodeURIComponent(url), mayRead }));
  },
});

/** True for a file of prose, which some authors bring into a description by a reference. */
function isProse(url: string): boolean {
  return /\.(md|markdown|txt|html?)$/i.test(url.split(/[?#]/)[0] ?? '');
}

/** The library takes only the versions that it knows, and a document with paths. */
function known(whole: Json): JsonObject {
  const { swagger: _, ...document } = isObject(whole) ? whole : {};
  const openapi = asText(document.openapi ?? '3.0').startsWith('3.0') ? '3.0.3' : '3.1.0';
  const masked = maskData(openapi === '3.1.0' ? withoutIdentifiers(document) : document);
  return { ...(isObject(masked) ? masked : {}), openapi, paths: isObject(masked) && masked.paths ? masked.paths : {} };
}

function asWritten(bundled: JsonObject, original: JsonObject): JsonObject {
  const document = unmaskData(bundled);
  if (!isObject(document)) return {};
  const { openapi = '', swagger = '', paths } = original;
  const { paths: brought = {}, openapi: _, ...others } = document;
  const version = isSwagger2(original) ? { swagger } : { openapi };
  return { ...others, ...version, ...(paths === undefined ? {} : { paths: brought }) };
}

interface RefProblem {
  readonly file: string;
  readonly document: JsonObject;
  readonly outside: string | undefined;
}

function refError({ file, document, outside }: RefProblem, error: unknown): UserError {
  const url = outside ?? /https?:\/\/[^\s"']+/.exec(messageOf(error))?.[0];
  if (url !== undefined) {
    return new UserError(`${citedFile(file)} refers to ${url}, which lies outside its own folder.`, {
      hint: 'Put the referenced file into the folder of the document, or allow it with --allow-external-refs.',
      cause: error,
    });
  }
  const broken = brokenReference(document);
  const why = broken ?? messageOf(error).split('\n')[0];
  return new UserError(`${citedFile(file)} cannot be resolved: ${why}`, {
    hint: 'Every $ref must point to something in the document.',
    cause: error,
  });
}
