import type { Fault } from '../../mock/kit/fault.js';
import { failingOn, unlessFirst } from '../../mock/kit/methods.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-options',
    title: 'fails with 500 on OPTIONS',
    foundBy: ['options-harmless'],
    absent: unlessFirst,
    onOtherMethod: failingOn('OPTIONS'),
  },
];
