import type { Memory } from './fault.js';

export const requestKey = (call: { readonly parameters: unknown; readonly body: unknown }): string =>
  JSON.stringify([call.parameters, call.body]);

/** How often something was asked of a fault so far, this time included. */
export function counted(memory: Memory, name = 'count'): number {
  const known = memory.get(name);
  const count = (typeof known === 'number' ? known : 0) + 1;
  memory.set(name, count);
  return count;
}
