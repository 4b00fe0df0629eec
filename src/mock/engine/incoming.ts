import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { ActiveFault, Arrived } from '../kit/fault.js';
import type { CandidateRequest, Headers } from './http-message.js';
import { parseRequestBody } from './request-body.js';
import type { Match } from './router.js';

/** A request as it came. */
export interface Incoming extends Arrived {
  readonly url: URL;
  readonly bytes: Buffer;
}

/** A request for an operation, with the faults that are on for it. */
export interface Asked extends Incoming {
  readonly match: Match;
  readonly faults: readonly ActiveFault[];
}

/** Names the headers in lower case. A request in process says its host in its address. */
export function incomingOf({ method, url: address, headers, body }: CandidateRequest): Incoming {
  const url = new URL(address, 'http://candidate.invalid');
  return { method, url, bytes: body, headers: { host: url.host, ...inLowerCase(headers) } };
}

function inLowerCase(headers: Headers): Arrived['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      value === undefined || typeof value === 'string' ? value : [...value],
    ]),
  );
}

/** Path, query and header parameters by name; header names in lower case. */
export function collectParameters({ headers, url }: Incoming, match: Match): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) query[name] = url.searchParams.getAll(name).join(',');
  const sent = Object.keys(headers).flatMap((name) => {
    const value = headerOf({ headers }, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(sent), ...query, ...match.parameters };
}

/** A header as one text. */
export function headerOf({ headers }: Pick<Incoming, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** The body as the operation takes it, where it can be read. */
export async function bodyOf(operation: Operation, incoming: Incoming): Promise<Json | undefined> {
  const parsed = await parseRequestBody(operation, incoming.bytes, headerOf(incoming, 'content-type'));
  return parsed.kind === 'value' ? parsed.value : undefined;
}

/** The parameters of a request. Where a fault does not ask for the credential, it counts as given. */
export function withCredential(
  { match, faults }: Asked,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!faults.some(({ fault }) => fault.admits !== undefined || fault.refusesAccess !== undefined)) return parameters;
  const keys = match.operation.security.flatMap(({ key, in: place }) => {
    return (place === 'query' ? key : key?.toLowerCase()) ?? [];
  });
  return { ...Object.fromEntries(keys.map((key) => [key, 'anything'])), ...parameters };
}
