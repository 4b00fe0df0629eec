import type { SchemaRef, Schemas } from '../model/definition.js';
import { definedProperties, meantSchema, namesShown } from '../schema/properties.js';
import { typesOf } from '../schema/types.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';

/** An object in an answer, and its identifier. */
export interface Identified {
  /** JSON pointer to the object in the body. */
  readonly pointer: string;
  /** JSON pointer to the identifier in the object. */
  readonly identifier: string;
}

/** What the path says of an item: the name of its parameter, and the singular of its collection. */
export interface ItemPath {
  readonly parameter: string;
  readonly resource: string;
  /** What the values of the parameter are. */
  readonly schema?: SchemaRef | undefined;
  /** What the definition says of the parameter. */
  readonly description?: string | undefined;
  /** The path of an item. */
  readonly path?: string;
}

/** Names of what holds an item in an answer that says something of itself too. */
const wrapper = /^\/(data|response|result|payload|body|content|item|record|entity|object)$/i;

/** The object with the identifier: the answer itself, or the only object in its wrapping that shows one. */
export function identifiedObject(schemas: Schemas, answer: SchemaRef, path: ItemPath): Identified | undefined {
  const own = identifierIn(schemas, answer, path);
  const isNamed = (at: string): boolean => comparableName(at) === comparableName(`/${path.parameter}`);
  const wrapped = definedProperties(schemas, answer, 'response').flatMap(({ name, schema }) => {
    const identifier = identifierIn(schemas, schema, path);
    return identifier === undefined ? [] : [{ pointer: join('', name), identifier }];
  });
  // An answer in a wrapping may have an identifier of its own, beside the item that has what the path asks for.
  const better = wrapped.find(({ pointer, identifier }) => wrapper.test(pointer) && isNamed(identifier));
  if (own !== undefined && (isNamed(own) || better === undefined)) return { pointer: '', identifier: own };
  if (better !== undefined) return better;
  const [only, ...others] = wrapped;
  if (only !== undefined) return others.length > 0 ? undefined : wholeOf(only);
  const formed =
    formedLike(schemas, answer, path.schema) ?? addressOf(schemas, answer, path) ?? onlyName(schemas, answer, path);
  return formed === undefined ? undefined : { pointer: '', identifier: formed };
}

/** What is said about an item holds its name, as in Kubernetes, and is not the item. */
function wholeOf({ pointer, identifier }: Identified): Identified {
  return /^\/_?meta(data)?$/i.test(pointer)
    ? { pointer: '', identifier: pointer + identifier }
    : { pointer, identifier };
}

/**
 * The only property that an item must have whose values have the form of the path parameter, where that is a form of its
 * own: `{bookKey}` and `isbn` with one pattern. Any text or number may be anything.
 */
function formedLike(schemas: Schemas, object: SchemaRef, parameter: SchemaRef | undefined): string | undefined {
  const wanted = parameter === undefined ? undefined : formOf(schemas, parameter);
  if (wanted === undefined) return undefined;
  const alike = definedProperties(schemas, object, 'response').filter(
    ({ schema, required }) => required && formOf(schemas, schema) === wanted,
  );
  const [only] = alike;
  return only === undefined || alike.length > 1 ? undefined : join('', only.name);
}

/** The only text of an item of which the definition says that it ends as the path does: "projects/{project}/books/{book}" (google.aip.dev/122). */
function addressOf(schemas: Schemas, object: SchemaRef, { path = '', parameter }: ItemPath): string | undefined {
  const end = path.split('/').slice(-2).join('/');
  if (!end.endsWith(`/{${parameter}}`)) return undefined;
  const named = definedProperties(schemas, object, 'response').filter(({ schema }) => {
    const { description } = schemas.node(schema, 'response');
    const isText = typesOf(schemas, schema, 'response')?.has('string') === true;
    return isText && typeof description === 'string' && description.includes(end);
  });
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? undefined : join('', only.name);
}

/** Parameters that are named after what the server gives to an item, which its answers need not show. */
const givenByServer = /(id|number|no)$/i;

/** A name that is all that an item must have: by what else could it be asked for, unless the path asks for what is given by the server? */
function onlyName(schemas: Schemas, object: SchemaRef, { parameter }: ItemPath): string | undefined {
  if (givenByServer.test(parameter)) return undefined;
  const [only, ...others] = definedProperties(schemas, object, 'response').filter(({ required }) => required);
  if (only === undefined || others.length > 0 || !ownNames.includes(only.name)) return undefined;
  return typesOf(schemas, only.schema, 'response')?.has('string') === true ? join('', only.name) : undefined;
}

/** The form of texts: their pattern, or that they are UUIDs; undefined for any other. */
function formOf(schemas: Schemas, schema: SchemaRef): string | undefined {
  const { pattern, format } = meantSchema(schemas, schema, 'response').node;
  if (typeof pattern === 'string') return `pattern ${pattern}`;
  return format === 'uuid' ? 'uuid' : undefined;
}

/** The property that the path parameter names. The first way of naming that a property follows decides. */
function identifierIn(schemas: Schemas, object: SchemaRef, path: ItemPath): string | undefined {
  const found = firstNamed(namesShown(schemas, object, 'response'), [
    path.parameter,
    ...describedName(path),
    ...waysOfNaming(path),
  ]);
  return found !== undefined && mayBeName(schemas, object, path, found) ? undefined : found;
}

/** "name of the organization to get" says that the parameter holds the name. */
function describedName({ description = '' }: ItemPath): string[] {
  const word = /^\s*(?:the |an? |unique )*([a-z][\w-]*) (?:of|for) (?:the|an?|this)\b/i.exec(description)?.[1];
  return word === undefined ? [] : [word];
}

/** Properties by which people know a thing. */
export const ownNames = ['name', 'slug', 'key', 'code', 'username', 'login'];

/** Parameters that by their name hold an identifier, of whatever type. */
const namesIdentifier = /(id|uuid|guid|key|code|no|nr|num|number)$/i;

/** True where a text names the item, and a number was found, while the item has a name as well: `{org}`, `id` and `name`. */
function mayBeName(schemas: Schemas, object: SchemaRef, { parameter, schema }: ItemPath, at: string): boolean {
  if (schema === undefined || namesIdentifier.test(parameter)) return false;
  const takes = typesOf(schemas, schema, 'request');
  const properties = definedProperties(schemas, object, 'response');
  const found = properties.find(({ name }) => join('', name) === at);
  const holds = found === undefined ? undefined : typesOf(schemas, found.schema, 'response');
  const isNumber = holds?.has('string') === false && (holds.has('integer') || holds.has('number'));
  return isNumber && takes?.has('integer') === false && properties.some(({ name }) => ownNames.includes(name));
}

/**
 * The property that has the first of the wanted names that any has, in whatever spelling.
 * @returns a JSON pointer
 */
export function firstNamed(names: readonly string[], wanted: readonly string[]): string | undefined {
  for (const one of wanted) {
    const found =
      names.find((name) => name === one) ?? names.find((name) => comparableName(name) === comparableName(one));
    if (found !== undefined) return join('', found);
  }
  return undefined;
}

/** `{permitCode}` names `permitCode`, `id`, `code` or `permitId` of a permit; `{id}` names `id` or `permitId`. */
export function waysOfNaming({ parameter, resource }: ItemPath): readonly string[] {
  const [plain, owner] = [comparableName(parameter), comparableName(resource)];
  const short = plain.startsWith(owner) ? plain.slice(owner.length) : plain;
  const ofItem = ['id', 'uuid', 'guid'].map((name) => `${owner}${name}`);
  return [parameter, ...(short === '' ? [] : [short]), 'id', `${owner}${short}`, ...ofItem, 'uuid', 'guid'];
}
