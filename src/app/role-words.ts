import type { ApiRole } from '../model/operation-behaviour.js';

/** Who calls whom. */
export const roleWords: Readonly<Record<ApiRole, string>> = {
  served: 'served',
  outbound: 'calls others',
  'callback-out': 'calls back',
  'callback-in': 'is called back',
};
