import type { Json } from '../../model/json.js';
import { isYaml, writeYaml } from '../../support/yaml.js';

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
