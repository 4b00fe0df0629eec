import type { Operation } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { isJson } from '../support/media-type.js';

/** True where the body of an operation can only be a list of changes (RFC 6902). */
export function takesJsonPatch({ body }: Operation): boolean {
  const json = (body?.contents ?? []).filter(({ mediaType }) => isJson(mediaType));
  return json.length > 0 && json.every(({ mediaType }) => mediaType.startsWith('application/json-patch+json'));
}

/** A change that a JSON Patch makes to an item: the body that asks for it, and what the item shows afterwards. */
export interface ItemChange {
  readonly body: Json;
  readonly becomes: Json;
}
