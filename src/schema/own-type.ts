import type { Json, JsonObject } from '../model/json.js';

/** The type of the values that a schema allows beside null, where it is one: that they may be null as well makes no difference. */
export function ownType({ type }: JsonObject): Json | undefined {
  if (!Array.isArray(type)) return type;
  const [only, ...others] = type.filter((one) => one !== 'null');
  return others.length === 0 ? only : undefined;
}
