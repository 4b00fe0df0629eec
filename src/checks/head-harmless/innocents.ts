import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'no-head-no-options',
    title: 'takes neither HEAD nor OPTIONS',
    absent: everywhere,
    onOtherMethod: (answer, { method }) =>
      ['HEAD', 'OPTIONS'].includes(method)
        ? { ...json(405, { detail: 'No.' }), headers: { allow: answer.headers.allow ?? 'GET' } }
        : undefined,
  },
];
