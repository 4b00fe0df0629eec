import findMyWay from 'find-my-way';
import { type Method, methods, type Operation } from '../model/definition.js';

export type Routed =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'other-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** Routes by the paths of the definitions: literal segments before parameters, trailing slashes as published. */
export function makeRouter(operations: readonly Operation[]): (method: string, path: string) => Routed {
  const router = findMyWay({ ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 2000 });
  const byKey = new Map<string, Operation>();
  const names = parameterNames();
  for (const operation of operations) {
    const [path = ''] = operation.path.split('?');
    const pattern = path.replace(/\{([^{}]+)\}/g, (_, name: string) => `:${names.short(name)}`);
    const key = `${operation.method} ${pattern}`;
    if (byKey.has(key)) continue;
    byKey.set(key, operation);
    router.on(operation.method, pattern, () => undefined, operation);
  }
  const find = (method: string, path: string): Routed | undefined => {
    const found = methods.some((known) => known === method) ? router.find(method as Method, path) : null;
    if (found === null) return undefined;
    const operation = found.store as Operation;
    const parameters = Object.entries(found.params).map(([name, value]) => [names.long(name), value ?? '']);
    return { kind: 'operation', operation, parameters: Object.fromEntries(parameters) };
  };
  return (method, path) => {
    const found = find(method, path);
    if (found !== undefined) return found;
    const allowed = methods.filter((other) => find(other, path) !== undefined);
    return allowed.length > 0 ? { kind: 'other-method', allowed } : { kind: 'unknown' };
  };
}

/** The router takes only plain names for parameters. */
function parameterNames() {
  const known: string[] = [];
  return {
    short: (name: string): string => {
      if (!known.includes(name)) known.push(name);
      return `p${known.indexOf(name)}`;
    },
    long: (short: string): string => known[Number(short.slice(1))] ?? short,
  };
}
