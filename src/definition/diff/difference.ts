import type { Operation, Schemas } from '../../model/definition.js';

/** One difference between a definition and ours, in the words of a fit-gap. */
export interface Difference {
  readonly kind: 'missing' | 'added' | 'differs';
  readonly what: 'operation' | 'parameter' | 'property' | 'type' | 'enum' | 'limit' | 'status' | 'media type' | 'body';
  /** `<METHOD> <path>` as in our definition; as in theirs where the operation is added. */
  readonly operation: string;
  readonly words: string;
  /** True when a client that follows the GovSpec would break. */
  readonly breaking: boolean;
}

/** The schemas of both definitions. */
export interface SchemaPair {
  readonly ours: Schemas;
  readonly theirs: Schemas;
}

/** An operation as our definition and the other one describe it. */
export interface OperationPair {
  readonly schemas: SchemaPair;
  readonly ours: Operation;
  readonly theirs: Operation;
}

export function difference(operation: Operation, found: Omit<Difference, 'operation'>): Difference {
  const { kind, what, words, breaking } = found;
  return { kind, what, operation: `${operation.method} ${operation.path}`, words, breaking };
}

/** The difference between required and optional, in words that follow the name of an input. */
export function demandWords(required: boolean): string {
  return required ? 'is required' : 'is optional';
}
