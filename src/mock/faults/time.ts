import type { Fault } from '../kit/fault.js';
import { everywhere } from './absent.js';

/** Faults in how long an answer takes. */
export const timeFaults: readonly Fault[] = [
  { id: 'slow', title: 'answers after three seconds', absent: everywhere, delay: 3000 },
];
