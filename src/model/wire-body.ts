import type { PreparedRequest } from './wire.js';

/** The body as it goes on the wire: a text in UTF-8, or bytes. */
export function wireBody({ body, bytes }: Pick<PreparedRequest, 'body' | 'bytes'>): string | Buffer | undefined {
  return body !== undefined && bytes === true ? Buffer.from(body, 'latin1') : body;
}
