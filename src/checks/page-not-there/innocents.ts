import { either, withoutRead } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { pagingParameters } from '../../model/paging.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'far-page-refused',
    title: 'refuses pages beyond the ten thousandth, and a negative page size',
    absent: either(withoutRead, ({ schemas }, operation) => {
      const { start, size } = pagingParameters(schemas, operation);
      return start === undefined && size === undefined ? 'it has no pages' : undefined;
    }),
    refuses: ({ catalogue, operation, parameters }) => {
      const { start, size } = pagingParameters(catalogue.schemas, operation);
      const isFar = Number(parameters[start?.name ?? ''] ?? 0) > 10_000;
      return isFar || Number(parameters[size?.name ?? ''] ?? 0) < 0 ? 'There is no such page.' : undefined;
    },
  },
];
