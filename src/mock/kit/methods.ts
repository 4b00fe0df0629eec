import { isFirstOfPath } from '../../model/find-operation.js';
import type { Absent } from './absent.js';
import { failing } from './answers.js';
import type { MethodReaction } from './fault.js';

export const unlessFirst: Absent = (catalogue, operation) =>
  isFirstOfPath(catalogue, operation) ? undefined : 'it shares its path with an operation that stands for it';

/** Another answer to methods that are not documented, but for HEAD and OPTIONS. */
export const onForeign =
  (answer: MethodReaction): MethodReaction =>
  (plain, arrived) =>
    ['HEAD', 'OPTIONS'].includes(arrived.method) ? undefined : answer(plain, arrived);

export const failingOn =
  (wanted: string): MethodReaction =>
  (_, { method }) =>
    method === wanted ? failing : undefined;
