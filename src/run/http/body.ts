import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { isYaml, readYaml } from '../../support/json/yaml.js';

/** The body of an answer as a value; undefined where there is none, or where it cannot be read. */
export function bodyValue(exchange: Exchange | undefined): Json | undefined {
  const { response } = exchange ?? {};
  if (response === undefined) return undefined;
  try {
    const value: Json = isYaml(response.headers['content-type'] ?? '')
      ? readYaml(response.body)
      : JSON.parse(response.body);
    return value;
  } catch {
    return undefined;
  }
}
