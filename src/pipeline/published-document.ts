import { buildCatalogue } from '../catalogue/build-catalogue.js';
import { diff } from '../definition/diff/diff.js';
import type { Difference } from '../definition/diff/difference.js';
import { withSwagger2KeysMoved } from '../definition/import/swagger-2-keys.js';
import { openApiErrors } from '../definition/openapi-errors.js';
import type { Catalogue } from '../model/catalogue.js';
import type { PublishedLook, PublishedText } from '../model/cross-functional.js';
import type { LoadedApi, Operation } from '../model/definition.js';
import { namesOf, shortName } from '../model/definition.js';
import { isObject, type JsonObject, type ReadJson } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import { endlessSchema } from '../spec/endless-schemas.js';
import { withoutIdentifiers } from '../spec/identifiers.js';
import { messageOf } from '../support/errors.js';
import { groupBy } from '../support/group-by.js';
import { hashOf } from '../support/hash.js';
import { deepest, isDeeperThan } from '../support/json/depth.js';
import { readJson, valueRead } from '../support/json/parse.js';
import { get } from '../support/json/pointer.js';
import { withoutLast } from '../support/json/without-last.js';
import { asText, withPlainNumbers } from '../support/json/write.js';
import { readYaml } from '../support/yaml.js';

/** A definition by itself, as a catalogue without bindings. */
export function catalogueOf(place: string, published: JsonObject): Catalogue {
  // Identifiers of schemas may clash with one another, and with those of the program.
  const document = withoutIdentifiers(published);
  const info = isObject(document.info) ? document.info : {};
  const api: LoadedApi = {
    id: 'api',
    role: 'served',
    title: asText(info.title ?? ''),
    version: asText(info.version ?? ''),
    file: place,
    sha256: hashOf(JSON.stringify(published)),
    openapi: asText(document.openapi ?? ''),
    document,
  };
  const buildingBlock = { id: 'own', title: api.title, govspec: api.version };
  return buildCatalogue({ buildingBlock, apis: [api], requirements: [], errata: [] });
}

interface Read {
  readonly place: string;
  readonly document: JsonObject;
  readonly theirs?: Catalogue;
  readonly errors: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Reads what a candidate publishes, and compares it with the GovSpec. Several documents count as one: an operation has
 * only to be in one of them.
 */
export async function lookAtPublished(
  ours: Catalogue,
  profile: Pick<Profile, 'notImplemented'>,
  texts: readonly PublishedText[],
): Promise<PublishedLook> {
  const read = await Promise.all(texts.map((text) => readOne(ours, text)));
  const counterpartOf = counterpartsIn(ours);
  const compared = read.flatMap(({ theirs }) => (theirs === undefined ? [] : [theirs]));
  const differences = bestOf(compared.map((theirs) => diff(ours, theirs)));
  const isMissing = (difference: Difference): boolean => lacksMuch(difference) && !hasExcuse(ours, profile, difference);
  const words = ({ operation, what, words: said }: Difference): string => `${operation}, ${what}: ${said}`;
  return {
    documents: read.map(({ place, document }) => ({
      place,
      openapi: asText(document.openapi ?? document.swagger ?? ''),
      version: isObject(document.info) ? asText(document.info.version ?? '') : '',
    })),
    errors: read.flatMap(({ errors }) => errors),
    unread: read.flatMap(({ unread }) => unread),
    missing: differences.filter(isMissing).map(words),
    remarks: differences.filter((difference) => difference.breaking && !isMissing(difference)).map(words),
    deprecated: read.flatMap(({ theirs, document }) =>
      theirs === undefined ? [] : deprecatedIn(counterpartOf, theirs, document),
    ),
    parameters: compared.flatMap((theirs) => ownParameters(counterpartOf, theirs)),
  };
}

async function readOne(ours: Catalogue, { place, text }: PublishedText): Promise<Read> {
  const read = parsed(text);
  if (read.kind === 'broken' && read.mayBeRight === true)
    return { place, document: {}, errors: [], unread: [`${place} cannot be read: ${read.message}`] };
  const document = valueRead(read);
  if (!isObject(document)) return { place, document: {}, errors: [`${place} is neither JSON nor YAML`], unread: [] };
  const openapi = asText(document.openapi ?? '');
  if (!openapi.startsWith('3.'))
    return { place, document, errors: [`${place} is not a document of OpenAPI 3`], unread: [] };
  if (!/^3\.[01]\./.test(openapi))
    return { place, document, errors: [], unread: [`${place} is of OpenAPI ${openapi}, which is not known here`] };
  if (endlessSchema(document)?.trouble === 'too-many')
    return {
      place,
      document,
      errors: [],
      unread: [`${place} has a schema that combines more schemas than can be read`],
    };
  const errors = (await openApiErrors(document)).map((error) => `${place}: ${error}`);
  try {
    const like = aligned(ours, withSwagger2KeysMoved(document, []));
    return { place, document: like, theirs: catalogueOf(place, like), errors, unread: [] };
  } catch (error) {
    return { place, document, errors, unread: [`${place} cannot be read: ${messageOf(error)}`] };
  }
}

/** JSON is read as such, because the library for YAML takes long for a large document. */
function parsed(text: string): ReadJson {
  const read: ReadJson = /^\s*[{[]/.test(text) ? readJson(text) : { kind: 'broken', message: 'not JSON' };
  if (read.kind === 'broken') return read.mayBeRight === true ? read : readYaml(text, 1000);
  const isRead = !isDeeperThan(deepest, read.value);
  return isRead
    ? { kind: 'value', value: withPlainNumbers(read.value) }
    : { kind: 'broken', message: 'nested deeper than is read', mayBeRight: true };
}

/** Names of path parameters are the document's own. */
function plain(path: string): string {
  return withoutLast(path.replace(/\{[^{}]*\}/g, '{}'), '/');
}

/**
 * The document with its paths as the GovSpec has them: a document may write the path of its server before them, and the
 * GovSpec may. The beginning by which most paths agree is taken off, or put before.
 */
function aligned(ours: Catalogue, document: JsonObject): JsonObject {
  const paths = isObject(document.paths) ? document.paths : {};
  const theirs = Object.keys(paths).map(plain);
  const wanted = new Set(ours.operations.filter(({ role }) => role === 'served').map(({ path }) => plain(path)));
  const beginnings = new Set<string>();
  for (const path of theirs) {
    for (const own of wanted) {
      if (path.endsWith(own)) beginnings.add(`-${path.slice(0, path.length - own.length)}`);
      else if (own.endsWith(path)) beginnings.add(`+${own.slice(0, own.length - path.length)}`);
    }
  }
  // A large document has hundreds of beginnings, so each is counted once.
  const counted = ['-', ...beginnings].map((beginning) => ({
    beginning,
    agreeing: theirs.filter((path) => wanted.has(plain(moved(path, beginning)))).length,
  }));
  counted.sort((a, b) => b.agreeing - a.agreeing || a.beginning.length - b.beginning.length);
  const best = counted[0]?.beginning ?? '-';
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [moved(path, best), item])),
  };
}

function moved(path: string, beginning: string): string {
  const text = beginning.slice(1);
  if (beginning.startsWith('+')) return `${text}${path}`;
  return plain(path).startsWith(text) ? path.slice(text.length) || '/' : path;
}

/** Of several documents, what is said of an operation by the one that has it and lacks least. */
function bestOf(all: readonly (readonly Difference[])[]): Difference[] {
  const grouped = all.map((list) => groupBy(list, ({ operation }) => operation));
  const operations = new Set(grouped.flatMap((groups) => [...groups.keys()]));
  return [...operations].flatMap((operation) => {
    const own = grouped.map((groups) => groups.get(operation) ?? []);
    const lacks = (list: readonly Difference[]): number => {
      if (list.some(({ kind, what }) => kind === 'missing' && what === 'operation')) return Number.POSITIVE_INFINITY;
      return list.filter(({ breaking }) => breaking).length;
    };
    return own.sort((a, b) => lacks(a) - lacks(b))[0] ?? [];
  });
}

/** An operation, or something that a client has to send: of answers, the run itself speaks. */
function lacksMuch({ kind, what, breaking }: Difference): boolean {
  return kind === 'missing' && breaking && ['operation', 'parameter', 'body'].includes(what);
}

/** What is declared, what may be left out, and what an erratum speaks of is not held against the document. */
function hasExcuse(
  { operations, bindings, defects }: Catalogue,
  { notImplemented }: Pick<Profile, 'notImplemented'>,
  difference: Difference,
): boolean {
  const operation = operations.find(({ method, path }) => `${method} ${path}` === difference.operation);
  if (operation === undefined) return true;
  const name = shortName(operation);
  const { file, pointer } = operation;
  // An erratum on a part of an operation is no reason for the whole of it to be missing.
  const isTouched = (at: string): boolean =>
    difference.what === 'operation' ? `${pointer}/`.startsWith(`${at}/`) : at.startsWith(pointer);
  return (
    bindings.operations[name]?.optional !== undefined ||
    notImplemented.some((declared) => namesOf(operation).includes(declared.operation)) ||
    defects.some((defect) => defect.file === file && isTouched(defect.pointer))
  );
}

/** Finds the operation of ours that another document has too: a large document asks for each of its operations. */
function counterpartsIn({ operations }: Catalogue): (theirs: Operation) => Operation | undefined {
  const key = ({ method, path }: Operation): string => `${method} ${plain(path)}`;
  const byRoute = new Map([...operations].reverse().map((operation) => [key(operation), operation]));
  return (theirs) => byRoute.get(key(theirs));
}

type CounterpartOf = ReturnType<typeof counterpartsIn>;

function deprecatedIn(counterpartOf: CounterpartOf, theirs: Catalogue, document: JsonObject): string[] {
  return theirs.operations.flatMap((operation) => {
    const node = get(document, operation.pointer);
    return isObject(node) && node.deprecated === true ? (counterpartOf(operation)?.id ?? []) : [];
  });
}

function ownParameters(counterpartOf: CounterpartOf, theirs: Catalogue) {
  return theirs.operations.flatMap((operation) => {
    const known = new Set(counterpartOf(operation)?.parameters.map(({ in: place, name }) => `${place} ${name}`));
    return operation.parameters
      .filter(({ in: place, name }) => place !== 'path' && !known.has(`${place} ${name}`))
      .map(({ in: place, name }) => ({ operation: `${operation.method} ${operation.path}`, in: place, name }));
  });
}
