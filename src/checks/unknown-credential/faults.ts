import { unlessPublic } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'any-credential',
    title: 'lets in whoever presents any credential',
    foundBy: ['unknown-credential', 'altered-credential', 'other-credential'],
    mayAlsoFail: ['near-credential', 'other-tenant-list'],
    absent: unlessPublic,
    admits: (presented) => presented.some((text) => text !== ''),
  },
];
