import { withoutRead } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { failingOn } from '../../mock/kit/methods.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-head',
    title: 'fails with 500 on HEAD',
    foundBy: ['head-harmless'],
    absent: withoutRead,
    onOtherMethod: failingOn('HEAD'),
  },
];
