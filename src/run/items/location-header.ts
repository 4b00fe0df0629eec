import type { Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';

/**
 * The identifier of a new item as its address tells it: the Location of a 201 names what was created (RFC 9110 section
 * 15.3.2), and an operation that takes the item says which part of such an address is the identifier. With 200 and 202,
 * it says so where the definition documents it there and it has the form of the address of an item: else it may lead
 * elsewhere, such as to the state of the work.
 * @param operations those of the Building Block
 */
export function locatedIdentifier(
  exchange: Exchange,
  resource: Resource,
  operations: readonly Operation[],
): string | undefined {
  const location = exchange.response?.headers.location;
  if (location === undefined || !tellsItem(exchange, operations)) return undefined;
  const path = pathOf(location, exchange.request.url);
  if (path === undefined) return undefined;
  for (const { operation: name, by } of [...resource.read, ...resource.update, ...resource.delete]) {
    const operation = operationNamed({ operations }, name);
    const found = operation === undefined || by === undefined ? undefined : identifierIn(path, operation.path, by);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tellsItem({ operation: id, response }: Exchange, operations: readonly Operation[]): boolean {
  const status = response?.status ?? 0;
  if (status !== 200 && status !== 202) return status === 201;
  const documented = operations
    .find((operation) => operation.id === id)
    ?.responses.find((one) => one.status === String(status));
  return documented?.headers.some(({ name }) => name.toLowerCase() === 'location') === true;
}

/** A Location may be relative to the request; one that cannot be read tells nothing. */
function pathOf(location: string, base: string): string | undefined {
  try {
    return new URL(location, base).pathname;
  } catch {
    return undefined;
  }
}

/** What stands for a parameter in a path that ends as the template does; whatever stands before it is a prefix. */
function identifierIn(path: string, template: string, parameter: string): string | undefined {
  if (!template.includes(`{${parameter}}`)) return undefined;
  const pattern = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (part === `{${parameter}}`) return '([^/]+)';
      return part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const found = new RegExp(`${pattern}/?$`).exec(path)?.[1];
  try {
    return found === undefined ? undefined : decodeURIComponent(found);
  } catch {
    return undefined;
  }
}
