import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { readJson } from '../../support/json/parse.js';
import { isYaml, readYaml } from '../../support/yaml.js';

/** The body of an answer as a value; undefined where there is none, or where it cannot be read. */
export function bodyValue(exchange: Exchange | undefined): Json | undefined {
  const { response } = exchange ?? {};
  if (response === undefined) return undefined;
  const read = isYaml(response.headers['content-type'] ?? '') ? readYaml : readJson;
  const parsed = read(response.body);
  return parsed.kind === 'value' ? parsed.value : undefined;
}
