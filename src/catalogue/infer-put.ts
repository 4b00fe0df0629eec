import type { Operation, Schemas } from '../model/definition.js';
import { freshLike } from '../schema/fresh-like.js';
import { sample } from '../schema/sample.js';
import { createsAtOwnPath } from './infer-collections.js';

/** An operation that makes the item that its path names, and the name for a new one. */
interface CreatingPut {
  readonly operation: Operation;
  readonly named: string;
}

/**
 * PUT or POST of an item that documents 201: it creates what is not there yet (RFC 9110 section 9.3.4).
 * @param parameter the one that names the item
 * @returns undefined where there is none, or where no two names are known to differ
 */
export function creatingPut(item: readonly Operation[], parameter: string, schemas: Schemas): CreatingPut | undefined {
  const creators = item.filter((one) => createsAtOwnPath(one, item, schemas));
  const operation = creators.find(({ method }) => method === 'PUT') ?? creators[0];
  const schema = operation?.parameters.find(({ name, in: place }) => name === parameter && place === 'path')?.schema;
  if (operation === undefined || schema === undefined) return undefined;
  const usual = sample(schemas, schema, parameter, { seed: 1, variant: 0, direction: 'request' });
  const named = freshLike({ schemas }, schema, usual);
  return typeof named === 'string' && named.includes('{{fresh ') ? { operation, named } : undefined;
}
