import { answersOf } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import type { Operation } from '../../model/definition.js';

const documents = ({ responses }: Operation, wanted: string): boolean =>
  responses.some(({ status }) => status === wanted);

export const innocents: readonly Innocent[] = [
  {
    id: 'no-content',
    title: 'answers 204 in place of a body, where both are documented',
    absent: (_, operation) => {
      const both = documents(operation, '204') && answersOf(operation).length > 1;
      return both && operation.method !== 'GET' ? undefined : 'the definition does not leave the choice';
    },
    rewrite: () => ({ status: 204, headers: {}, body: '' }),
  },
];
