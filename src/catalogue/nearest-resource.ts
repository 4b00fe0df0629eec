import type { Operation } from '../model/definition.js';
import { referredWord, sameThing } from '../schema/named-references.js';
import { comparableName } from '../support/comparable-name.js';
import { wordsOf } from './resource-names.js';

/** A resource, as far as it can be named and found. */
interface Named {
  readonly name: string;
  /** The path of the collection. */
  readonly path: string;
  /** JSON pointer to the identifier. */
  readonly identifier?: string;
}

/** The resource that a parameter refers to by its name. */
export function namedBy<Resource extends Named>(
  parameter: string,
  operation: Operation,
  resources: readonly Resource[],
): Resource | undefined {
  const word = referredWord(parameter);
  return word === undefined ? identifiedBy(parameter, resources) : nearestOf(word, operation, resources);
}

/**
 * The resource whose identifiers have this name, which says of what they are, in all that refers to them: the `citizenNo` of a citizen,
 * in a certificate.
 */
function identifiedBy<Resource extends Named>(name: string, resources: readonly Resource[]): Resource | undefined {
  const plain = comparableName(name);
  const [only, ...others] = resources.filter(({ name: resource, identifier = '' }) => {
    const [own, thing] = [comparableName(identifier.slice(1)), comparableName(resource)];
    return own === plain && own.startsWith(thing) && own !== thing;
  });
  return others.length === 0 ? only : undefined;
}

/** The resource of that name whose collection lies nearest to an operation. */
export function nearestOf<Resource extends Named>(
  word: string,
  operation: Operation,
  resources: readonly Resource[],
): Resource | undefined {
  const named = resources.filter(({ path }) => sameThing(word, wordsOf(path).at(-1) ?? ''));
  const nearness = named.map(({ path }) => sharedStart(path, operation.path));
  const nearest = named.filter((_, index) => nearness[index] === Math.max(...nearness));
  return nearest.length === 1 ? nearest[0] : undefined;
}

function sharedStart(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const end = ours.findIndex((word, index) => word !== theirs[index]);
  return end === -1 ? ours.length : end;
}

/** The word of a description that names a resource, where it names one only: "the members of staff who take part". */
export function describedWord(description: string, resources: readonly Named[]): string | undefined {
  const words = description.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = [...new Set(resources.map(({ path }) => wordsOf(path).at(-1) ?? ''))].filter((thing) =>
    words.some((word) => sameThing(word, thing)),
  );
  return named.length === 1 ? named[0] : undefined;
}
