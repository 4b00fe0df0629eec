import type { Fault } from '../../mock/kit/fault.js';
import { sendsFurther, withoutFurther } from './further.js';

export const faults: readonly Fault[] = [
  {
    id: 'error-on-extra-property',
    title: 'fails with 500 on properties that it does not know, where the definition allows them',
    foundBy: ['tolerant-reader'],
    absent: withoutFurther,
    reply: (reply, call) => (sendsFurther(call) ? { kind: 'failure' } : reply),
  },
];
