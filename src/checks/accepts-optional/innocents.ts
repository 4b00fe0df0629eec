import { freeParameters } from '../../mock/kit/bound.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'optional-parameter-overlooked',
    title: 'overlooks optional parameters, where it does not list',
    absent: (catalogue, operation) => {
      if (roleOf(catalogue, operation)?.role === 'list') return 'a list may be filtered and paged by them';
      const isFree = freeParameters(catalogue, operation).some(({ required }) => !required);
      return isFree ? undefined : 'it has no such parameter';
    },
    asks: (call) => {
      const free = freeParameters(call.catalogue, call.operation)
        .filter(({ required }) => !required)
        .map(({ name }) => name.toLowerCase());
      const others = Object.entries(call.parameters).filter(([name]) => !free.includes(name.toLowerCase()));
      return { ...call, parameters: Object.fromEntries(others) };
    },
  },
];
