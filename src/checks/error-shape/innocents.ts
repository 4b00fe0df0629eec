import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';

const problem = (status: number): Pick<WireAnswer, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title: 'No', status, detail: 'This cannot be done.' }),
});

export const innocents: readonly Innocent[] = [
  {
    id: 'problem-details',
    title: 'explains refusals as RFC 9457 says, where nothing else is documented',
    absent: everywhere,
    refusals: 'only',
    rewrite: (wire, { schema }) => {
      return schema !== undefined || wire.status < 400
        ? wire
        : { ...wire, ...problem(wire.status), headers: { ...wire.headers, ...problem(wire.status).headers } };
    },
    refusesAccess: async (refusal) => {
      const { headers, body } = problem(refusal.status);
      return { ...refusal, headers: { ...refusal.headers, ...headers }, body };
    },
    onOtherMethod: (answer, { method }) => {
      const { headers, body } = problem(answer.status);
      return answer.status < 400 || method === 'HEAD'
        ? undefined
        : { ...answer, headers: { ...answer.headers, ...headers }, body };
    },
  },
];
