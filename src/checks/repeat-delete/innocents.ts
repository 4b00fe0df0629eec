import type { Innocent } from '../../mock/kit/fault.js';

const identityOf = (call: { readonly parameters: unknown; readonly body: unknown }): string =>
  JSON.stringify([call.parameters, call.body]);

export const innocents: readonly Innocent[] = [
  {
    id: 'delete-again',
    title: 'answers success for what was removed before',
    absent: (_, { method }) => (method === 'DELETE' ? undefined : 'it does not remove'),
    reply: (reply, call, memory) => {
      const key = identityOf(call);
      const known = memory.get(key);
      if (reply.kind === 'success') memory.set(key, reply);
      return reply.kind === 'not-found' && known !== undefined ? (known as typeof reply) : reply;
    },
  },
];
