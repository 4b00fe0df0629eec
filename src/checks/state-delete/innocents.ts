import type { Innocent } from '../../mock/kit/fault.js';
import type { Operation } from '../../model/definition.js';

const documents = ({ responses }: Operation, wanted: string): boolean =>
  responses.some(({ status }) => status === wanted);

export const innocents: readonly Innocent[] = [
  {
    id: 'gone',
    title: 'answers 410 for what is not there, where nothing but 404 is documented for it',
    absent: (_, operation) => (documents(operation, '404') ? undefined : 'the definition documents no 404'),
    refusals: 'only',
    rewrite: (wire, { kind }) => (kind === 'not-found' && wire.status === 404 ? { ...wire, status: 410 } : wire),
  },
];
