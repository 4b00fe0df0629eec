import type { Absent } from '../../mock/kit/absent.js';
import { either, withoutRead } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { nodeOf } from '../../mock/kit/inputs.js';
import { pagingParameters } from '../../model/paging.js';

/** Many a search engine shows no more items than these. */
const reach = 10_000;

const withoutFarStart: Absent = (catalogue, operation) => {
  const { start } = pagingParameters(catalogue.schemas, operation);
  if (start === undefined) return 'it does not say where a page starts';
  return Number(nodeOf(catalogue, start.schema).maximum ?? reach + 1) > reach ? undefined : 'no page may be far away';
};

const withoutOpenSize: Absent = (catalogue, operation) => {
  const { size } = pagingParameters(catalogue.schemas, operation);
  if (size === undefined || size.required) return 'it has no page size that may be left out';
  return nodeOf(catalogue, size.schema).minimum === undefined ? undefined : 'its page size has a minimum';
};

export const faults: readonly Fault[] = [
  {
    id: 'error-on-far-page',
    title: 'fails with 500 on pages beyond the ten thousandth',
    foundBy: ['page-not-there'],
    mayAlsoFail: ['accepts-boundary'],
    absent: either(withoutRead, withoutFarStart),
    reply: (reply, { catalogue, operation, parameters }) => {
      const { start } = pagingParameters(catalogue.schemas, operation);
      return Number(parameters[start?.name ?? ''] ?? 0) > reach ? { kind: 'failure' } : reply;
    },
  },
  {
    id: 'error-on-negative-size',
    title: 'fails with 500 on a negative page size',
    foundBy: ['page-not-there'],
    absent: either(withoutRead, withoutOpenSize),
    reply: (reply, { catalogue, operation, parameters }) => {
      const { size } = pagingParameters(catalogue.schemas, operation);
      return Number(parameters[size?.name ?? ''] ?? 0) < 0 ? { kind: 'failure' } : reply;
    },
  },
];
