import findMyWay from 'find-my-way';
import type { Operation } from '../../model/definition.js';
import { type Method, methods } from '../../model/http.js';
import { groupBy } from '../../support/group-by.js';

/** An operation that a request may mean, and the parameters in the path under the names that it gives them. */
export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export type Routed =
  | { readonly kind: 'operations'; readonly matches: readonly Match[] }
  /** The path is known, with other methods: what these would match. */
  | { readonly kind: 'other-method'; readonly matches: readonly Match[] }
  | { readonly kind: 'unknown' };

/**
 * Routes by the paths of the definitions: literal segments before parameters, trailing slashes as published. Several
 * operations may share a method and a path; which of them is meant, the path alone does not tell.
 */
export function makeRouter(operations: readonly Operation[]): (method: string, path: string) => Routed {
  const router = findMyWay({ ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 2000 });
  // OpenAPI has paths begin with a slash; nothing can be asked of others, which a faulty definition may have.
  const routed = operations.filter(({ path }) => path.startsWith('/'));
  for (const sharing of groupBy(routed, routeOf).values()) {
    for (const operation of sharing.slice(0, 1))
      router.on(operation.method, patternOf(operation), () => undefined, sharing);
  }
  const find = (method: string, path: string): Match[] | undefined => {
    const found = methods.some((known) => known === method) ? router.find(method as Method, path) : null;
    if (found === null) return undefined;
    return (found.store as readonly Operation[]).map((operation) => {
      const values = parameterNames(operation).map((name, index) => [name, found.params[`p${index}`] ?? '']);
      return { operation, parameters: Object.fromEntries(values) };
    });
  };
  return (method, path) => {
    const matches = find(method, path);
    if (matches !== undefined) return { kind: 'operations', matches };
    const others = methods.flatMap((other) => find(other, path) ?? []);
    return others.length > 0 ? { kind: 'other-method', matches: others } : { kind: 'unknown' };
  };
}

/**
 * The path as the router takes it: parameters have plain names, so they are numbered. What follows one in its segment is no
 * longer taken for a part of its name where the parameter has an expression.
 */
function patternOf({ path }: Operation): string {
  const [plain = ''] = path.split('?');
  const texts = plain.split(/\{[^{}]+\}/);
  return texts
    .map((text, index) => {
      if (index === 0) return asText(text);
      const isAlone = /^[-./]/.test(text) || (text === '' && index === texts.length - 1);
      return `:p${index - 1}${isAlone ? '' : '([^/]*?)'}${asText(text)}`;
    })
    .join('');
}

/** Colons and asterisks that stand for themselves. */
function asText(text: string): string {
  return text.replaceAll(':', '::').replaceAll('*', ':asterisk(\\*)');
}

function parameterNames({ path }: Operation): string[] {
  const [plain = ''] = path.split('?');
  return [...plain.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** What a server routes by: method and path, whatever the parameters in the path are called. */
function routeOf(operation: Operation): string {
  return `${operation.method} ${patternOf(operation)}`;
}
