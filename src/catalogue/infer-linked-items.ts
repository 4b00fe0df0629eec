import type { Operation } from '../model/definition.js';
import type { Found } from './infer-collections.js';
import { linkedParameters } from './infer-links.js';

/** What a POST creates and its links lead to, where no path of REST shows it. */
export function linkedItems(operations: readonly Operation[], known: readonly Found[]): Found[] {
  const found = new Map<string, Found>();
  for (const { source, target, parameter, pointer, identifier } of linkedParameters(operations)) {
    const isPlain = source.method === 'POST' && target.method === 'GET';
    const isKnown = known.some(({ create, itemPath }) => create === source || itemPath === target.path);
    if (!isPlain || isKnown || found.has(source.id)) continue;
    found.set(source.id, {
      path: source.path,
      itemPath: target.path,
      parameter,
      create: source,
      list: undefined,
      item: operations.filter(({ api, path }) => api === target.api && path === target.path),
      created: { pointer, identifier },
      read: undefined,
      identifier,
    });
  }
  return [...found.values()];
}
