import type { ServerResponse } from 'node:http';
import type { Json } from '../model/json.js';
import { isYaml, writeYaml } from '../support/yaml.js';

/** An answer as it goes out. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The bytes of the body, where they are not its text in UTF-8. */
  readonly bytes?: Buffer;
  /** In pieces, without saying how long it is. */
  readonly chunked?: boolean;
  /** Byte for byte, also what HTTP forbids; the connection ends with it. */
  readonly verbatim?: boolean;
  /** The connection ends without an answer. */
  readonly dropped?: boolean;
}

/** An answer in JSON, or in YAML where that is documented. */
export function json(status: number, value: Json, mediaType = 'application/json'): WireAnswer {
  const concrete = /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/json';
  const bare = typeof value === 'string' && !/json/.test(concrete);
  const body = isYaml(concrete) ? writeYaml(value) : bare ? value : JSON.stringify(value);
  return { status, headers: { 'content-type': concrete }, body };
}

/** Puts an answer on the connection. */
export function write(response: ServerResponse, answer: WireAnswer): void {
  if (answer.dropped === true) {
    response.destroy();
    return;
  }
  const bytes = answer.bytes ?? Buffer.from(answer.body);
  if (answer.verbatim === true) {
    writeVerbatim(response, answer, bytes);
    return;
  }
  const hasContent = answer.status !== 204 && answer.status !== 304;
  const length = answer.chunked === true || !hasContent ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(answer.status, { ...length, ...answer.headers });
  if (!hasContent) response.end();
  else if (answer.chunked === true) writeInPieces(response, bytes);
  else response.end(bytes);
}

function writeInPieces(response: ServerResponse, bytes: Buffer): void {
  const middle = Math.ceil(bytes.length / 2);
  response.write(bytes.subarray(0, middle));
  setImmediate(() => response.end(bytes.subarray(middle)));
}

function writeVerbatim({ socket }: ServerResponse, { status, headers }: WireAnswer, bytes: Buffer): void {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket?.write(`HTTP/1.1 ${status} Answer\r\n${lines.join('')}\r\n`);
  socket?.end(bytes);
}
