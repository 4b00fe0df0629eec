import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, Parameter, SchemaRef } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { resourceOfParameter, roleOf } from '../../model/parts.js';
import { answeredSchema } from '../../schema/contents.js';
import { listPlace } from '../../schema/list-place.js';
import { definedProperties, isOneSchema, itemSchema, meantSchema, schemaAt } from '../../schema/properties.js';
import { comparableName } from '../../support/comparable-name.js';

/** What an operation adds to an item by its name, or removes from it, and where an answer lists it: `PUT /books/{id}/tags/{tag}`. */
export interface Relation {
  /** The path parameter that names what is added. */
  readonly parameter: string;
  /** The operation that adds it, at the same path. */
  readonly adder: Operation;
  readonly lister: Operation;
  /** JSON pointer to the list in the answer. */
  readonly returned: string;
  /** JSON pointer to what the parameter names in an item of the list; empty where the item itself is that. */
  readonly identifier: string;
  /** What is added may take the place of what was there, by the length of the list or in words. */
  readonly mayReplace: boolean;
}

/** The relation that PUT, POST or DELETE at such a path is about, where the definition shows it. */
export function relationOf(catalogue: Catalogue, operation: Operation): Relation | undefined {
  const { method, path, api } = operation;
  const [, base = '', parameter = ''] = /^(.*\/[^/{}]+)\/\{([^/{}]+)\}$/.exec(path) ?? [];
  if (parameter === '' || !['PUT', 'POST', 'DELETE'].includes(method) || roleOf(catalogue, operation) !== undefined)
    return undefined;
  const at = (wanted: string, verb: string): Operation | undefined =>
    catalogue.operations.find((one) => one.api === api && one.path === wanted && one.method === verb);
  const adder = method === 'DELETE' ? (at(path, 'PUT') ?? at(path, 'POST')) : operation;
  if (adder === undefined || at(path, 'GET') !== undefined) return undefined;
  const about = { catalogue, operation, parameter };
  const cut = base.lastIndexOf('/');
  const [list, item] = [at(base, 'GET'), at(base.slice(0, cut), 'GET')];
  const listed = list === undefined ? undefined : ownList(about, list);
  const place = listed ?? (item === undefined ? undefined : listInItem(about, item, base.slice(cut + 1)));
  if (place === undefined) return undefined;
  return { parameter, adder, ...place, mayReplace: saysOne(adder) || holdsOne(catalogue, place) };
}

/** What is said where an item has no more than one of what is added. */
const onlyOne = /\b(replac\w*|instead of|(only|at most|no more than) one|single|exclusive)\b/i;

const saysOne = ({ summary, description = '' }: Operation): boolean => onlyOne.test(`${summary} ${description}`);

function holdsOne({ schemas }: Catalogue, { lister, returned }: Place): boolean {
  const answer = answeredSchema(lister);
  const list = answer === undefined ? undefined : schemaAt(schemas, answer, returned);
  const most = list === undefined ? undefined : meantSchema(schemas, list, 'response').node.maxItems;
  return typeof most === 'number' && most < 2;
}

interface About {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly parameter: string;
}

type Place = Omit<Relation, 'parameter' | 'adder' | 'mayReplace'>;

/** The list that GET at the path of the relation answers. */
function ownList(about: About, lister: Operation): Place | undefined {
  const { schemas } = about.catalogue;
  const answer = answeredSchema(lister);
  if (answer === undefined) return undefined;
  const item = itemSchema(schemas, answer, 'response');
  if (item !== undefined && isNamed(about, item)) return { lister, returned: '', identifier: '' };
  return identifiersOf(about)
    .flatMap(({ identifier, shown }): Place[] => {
      const place = listPlace(schemas, answer, identifier);
      const isMeant = place !== undefined && (shown === undefined || isOneSchema(schemas, place.item, shown));
      return isMeant ? [{ lister, returned: place.pointer, identifier }] : [];
    })
    .at(0);
}

/** The list of names in the answer that shows the item: `tags` of a book. */
function listInItem(about: About, lister: Operation, name: string): Place | undefined {
  const { schemas } = about.catalogue;
  const { part } = roleOf(about.catalogue, lister) ?? {};
  const answer = answeredSchema(lister);
  const returned = part?.returned;
  const shown = answer === undefined || returned === undefined ? undefined : schemaAt(schemas, answer, returned);
  if (shown === undefined) return undefined;
  const own = definedProperties(schemas, shown, 'response').find(
    (property) => comparableName(property.name) === comparableName(name),
  );
  const item = own === undefined ? undefined : itemSchema(schemas, own.schema, 'response');
  if (own === undefined || item === undefined || !isNamed(about, item)) return undefined;
  return { lister, returned: `${returned}/${own.name}`, identifier: '' };
}

/** True where the items of a list are names, of the type that the path takes. */
function isNamed(about: About, item: SchemaRef): boolean {
  const { schemas } = about.catalogue;
  const taken = inPath(about)?.schema;
  if (taken === undefined) return false;
  const [own, listed] = [taken, item].map((ref) => meantSchema(schemas, ref, 'request').node.type);
  return own === listed && (own === 'string' || own === 'integer');
}

/** Where an item of a list may show what the parameter names: by the same name, or as the resource that is meant shows it. */
function identifiersOf(about: About): { identifier: string; shown?: SchemaRef }[] {
  const { catalogue, operation, parameter } = about;
  const taken = inPath(about);
  const named = taken === undefined ? undefined : resourceOfParameter(catalogue, operation, taken);
  const resource = named === undefined ? undefined : catalogue.bindings.resources[named];
  const own = { identifier: `/${parameter}` };
  const part = resource?.read[0];
  const reader = operationNamed(catalogue, part?.operation);
  const answer = reader === undefined ? undefined : answeredSchema(reader);
  const shown = answer === undefined ? undefined : schemaAt(catalogue.schemas, answer, part?.returned ?? '');
  if (resource?.identifier === undefined || shown === undefined) return [own];
  return [{ identifier: resource.identifier, shown }, own];
}

/** The parameter that names what is added. */
const inPath = ({ operation, parameter }: About): Parameter | undefined =>
  operation.parameters.find(({ name, in: place }) => name === parameter && place === 'path');
