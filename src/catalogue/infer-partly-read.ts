import type { Operation } from '../model/definition.js';
import { isBelowOwner } from './infer-nested.js';
import { resourceName } from './resource-names.js';

/** The path of an item, `/things/{id}`, where only something below it is served, such as `/things/{id}/content`. */
const belowItem = /^(.*\/[^/{}]+)\/\{([^/{}]+)\}\/[^{}]+$/;

/** What the path of an item says of it. */
interface About {
  readonly parameter: string;
  readonly resource: string;
  readonly path: string;
}

/**
 * Items of which only a part has an address: a file that POST at `/files` or at `/owners/{id}/files` makes, and of which
 * `/files/{id}/content` reads the bytes. The answer to that POST must show the identifier, and no other may make such items.
 * @param known the creations of items that are found already
 * @param identified where the answer to a creation shows the item and its identifier
 */
export function partlyReadItems<Identified extends { readonly identifier: string }>(
  operations: readonly Operation[],
  known: ReadonlySet<Operation | undefined>,
  identified: (create: Operation, about: About) => Identified | undefined,
) {
  const places = new Map<string, { readonly api: string; readonly base: string; readonly parameter: string }>();
  for (const { api, path } of operations) {
    const [, base, parameter] = belowItem.exec(path) ?? [];
    if (base !== undefined && parameter !== undefined) places.set(`${api} ${base}`, { api, base, parameter });
  }
  return [...places.values()].flatMap(({ api, base, parameter }) => {
    const own = operations.filter((operation) => operation.api === api);
    const hasItems = own.some(({ path }) => path.replace(/\{[^{}]*\}\/?$/, '{}') === `${base}/{}`);
    const [create, ...others] = own.filter(
      ({ method, path }) => method === 'POST' && (path === base || isBelowOwner(path, base)),
    );
    if (hasItems || create === undefined || others.length > 0 || known.has(create)) return [];
    const about = { parameter, resource: resourceName(base), path: `${base}/{${parameter}}` };
    const created = identified(create, about);
    if (created === undefined) return [];
    const { identifier } = created;
    return [
      {
        path: base,
        itemPath: about.path,
        parameter,
        create,
        list: undefined,
        item: [],
        created,
        read: undefined,
        identifier,
      },
    ];
  });
}
