import type { IncomingMessage } from 'node:http';
import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { parseRequestBody } from './request-body.js';
import type { Match } from './router.js';

/** A request as it came. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bytes: Buffer;
}

/** Path, query and header parameters by name; header names in lower case. */
export function collectParameters({ request, url }: Incoming, match: Match): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) query[name] = url.searchParams.getAll(name).join(',');
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value] as const],
  );
  return { ...Object.fromEntries(headers), ...query, ...match.parameters };
}

const maxBodyBytes = 2 * 1024 * 1024;

/** The bytes of the body; undefined when there are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The body as the operation takes it, where it can be read. */
export async function bodyOf(operation: Operation, { bytes, request }: Incoming): Promise<Json | undefined> {
  const parsed = await parseRequestBody(operation, bytes, request.headers['content-type']);
  return parsed.kind === 'value' ? parsed.value : undefined;
}
