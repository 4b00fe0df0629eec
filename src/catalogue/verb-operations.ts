import type { Operation } from '../model/definition.js';
import { irregularSingular } from '../schema/named-references.js';
import { nameWords } from '../support/name-words.js';

/** What an operation does by its name. Whether a read shows one item or a list, its answer says. */
export type Deed = 'create' | 'read' | 'update' | 'delete';

/** An operation whose path says what it does, and to what. */
export interface VerbOperation {
  readonly operation: Operation;
  readonly deed: Deed;
  /** The words of the thing, in lower case and in the singular: "citizen" of `/getCitizens`. */
  readonly thing: readonly string[];
}

const words: Readonly<Record<Deed, readonly string[]>> = {
  create: ['create', 'add', 'register', 'insert', 'new', 'enroll', 'enrol', 'post'],
  read: [
    'get',
    'read',
    'fetch',
    'retrieve',
    'show',
    'view',
    'info',
    'details',
    'find',
    'search',
    'list',
    'lookup',
    'query',
  ],
  update: ['update', 'edit', 'modify', 'change', 'amend', 'rename', 'put', 'patch'],
  delete: ['delete', 'remove', 'destroy', 'erase', 'del'],
};

const deeds: ReadonlyMap<string, Deed> = new Map(
  (Object.keys(words) as Deed[]).flatMap((deed) => words[deed].map((word): [string, Deed] => [word, deed])),
);

/** Words beside the thing that say how many are meant, or that all of one is. */
const beside = new Set([
  'a',
  'all',
  'an',
  'by',
  'data',
  'detail',
  'details',
  'info',
  'information',
  'list',
  'of',
  'one',
  'the',
]);

/** Ends of names of services, which say nothing of what they serve. */
const serviceWords = new Set(['api', 'controller', 'manager', 'service', 'services', 'ws']);

/** GET changes nothing (RFC 9110 section 9.2.1), so one that says it does is not asked as if it did. */
const methods: Readonly<Record<Deed, readonly string[]>> = {
  create: ['POST', 'PUT'],
  read: ['GET', 'POST'],
  update: ['POST', 'PUT', 'PATCH'],
  delete: ['POST', 'DELETE'],
};

/** What an operation does whose path names a thing and no verb, by its method; POST to a single item is an action of its own. */
const byMethod: Readonly<Record<string, Deed>> = { GET: 'read', PUT: 'update', PATCH: 'update', DELETE: 'delete' };

/**
 * Reads the path of an operation as a person would: `/createCitizen`, `/citizen/delete`, `/citizens.info`,
 * `/CitizenService/GetCitizen`, `/getCitizen/{no}`; and where it has no verb, its method says what it does, as in `GET /citizen?no=1`.
 * A path with a parameter elsewhere than at its end is not read.
 * @returns undefined where nothing is named, or a verb does not suit the method
 */
export function verbOperation(operation: Operation): VerbOperation | undefined {
  const { method } = operation;
  const { parts, isOfOne } = partsOf(operation.path);
  if (parts.some((part) => part.includes('{'))) return undefined;
  const own = nameWords(parts.at(-1) ?? '');
  const at = [0, own.length - 1].find((index) => deeds.has(own[index] ?? ''));
  const told = at === undefined ? undefined : deeds.get(own[at] ?? '');
  const deed = told ?? (method === 'POST' && !isOfOne ? 'create' : byMethod[method]);
  if (deed === undefined || (told !== undefined && !methods[told].includes(method))) return undefined;
  const thing = [own.filter((_, index) => index !== at), nameWords(parts.at(-2) ?? '')].map(thingIn);
  const named = thing.find((one) => one.length > 0);
  return named === undefined ? undefined : { operation, deed, thing: named };
}

/** The parts of a path without the parameter at its end. */
function partsOf(path: string): { readonly parts: readonly string[]; readonly isOfOne: boolean } {
  const parts = path.split('/').filter((part) => part !== '');
  const isOfOne = /^\{[^{}]+\}$/.test(parts.at(-1) ?? '');
  return { parts: isOfOne ? parts.slice(0, -1) : parts, isOfOne };
}

/** "citizen" of "all citizens by district". */
function thingIn(all: readonly string[]): string[] {
  const end = all.indexOf('by');
  const told = (end === -1 ? all : all.slice(0, end)).filter((word) => !beside.has(word));
  while (serviceWords.has(told.at(-1) ?? '')) told.pop();
  const last = told.pop();
  return last === undefined ? [] : [...told, singular(last)];
}

function singular(word: string): string {
  return (
    irregularSingular(word) ??
    word
      .replace(/ies$/, 'y')
      .replace(/(ss|x|ch|sh)es$/, '$1')
      .replace(/(?<!s|u|i)s$/, '')
  );
}
