import type { Operation } from '../../model/definition.js';
import { actionAt } from '../../schema/undone-removal.js';
import { comparableName } from '../../support/comparable-name.js';

/** Names of actions that end something, and of those that begin it. */
const begins: Readonly<Record<string, readonly string[]>> = {
  stop: ['start', 'begin', 'run'],
  end: ['start', 'begin'],
  finish: ['start', 'begin'],
  resume: ['pause', 'suspend', 'stop'],
  close: ['open'],
  disable: ['enable'],
  disconnect: ['connect'],
  detach: ['attach'],
  logout: ['login'],
  release: ['acquire', 'reserve', 'lock', 'hold'],
};

/**
 * The operation that begins what this one ends: `/recordings/start` of `/recordings/stop`. The definition does not say that it
 * must come first, and a candidate may refuse to end what was never begun.
 */
export function beginningOf(operations: readonly Operation[], { api, path, method }: Operation): Operation | undefined {
  const [, place = '', action = ''] = actionAt.exec(path) ?? [];
  if (method === 'GET' || action === '') return undefined;
  const word = comparableName(action);
  const undone = /^(?:un|de)(.+)$/.exec(word)?.[1];
  const wanted = [
    ...(Object.hasOwn(begins, word) ? (begins[word] ?? []) : []),
    ...(undone === undefined ? [] : [undone]),
  ];
  return operations.find((other) => {
    const [, beside, name = ''] = actionAt.exec(other.path) ?? [];
    return other.api === api && other.method !== 'GET' && beside === place && wanted.includes(comparableName(name));
  });
}
