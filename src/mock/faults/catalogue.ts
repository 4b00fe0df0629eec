import type { Fault } from '../kit/fault.js';
import { served } from './absent.js';
import { accessFaults } from './access.js';
import { bodyFaults } from './bodies.js';
import { callFaults } from './calls.js';
import { errorFaults } from './errors.js';
import { httpFaults } from './http.js';
import { listFaults } from './lists.js';
import { requestFaults } from './requests.js';
import { stateFaults } from './state.js';
import { statusFaults } from './statuses.js';
import { timeFaults } from './time.js';
import { unknownFaults } from './unknown.js';

const servedFaults: readonly Fault[] = [
  ...statusFaults,
  ...bodyFaults,
  ...httpFaults,
  ...errorFaults,
  ...unknownFaults,
  ...accessFaults,
  ...stateFaults,
  ...listFaults,
  ...requestFaults,
  ...timeFaults,
];

/** The seeded faults of a reference candidate: in what it serves, and in what it calls. */
export const faults: readonly Fault[] = [...servedFaults.map(served), ...callFaults];
