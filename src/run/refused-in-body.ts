import { get } from '../json/pointer.js';
import { asText } from '../json/template.js';
import type { BodyRefusal } from '../model/bindings.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';

/**
 * Why an answer is a refusal though its status says success: some definitions let an error stand in the body of a 200.
 * @param rule where the body says so; undefined when the definition knows no such answers
 */
export function refusedInBody({ response }: Exchange, rule: BodyRefusal | undefined): string | undefined {
  if (rule === undefined || response === undefined || response.status < 200 || response.status >= 300) return undefined;
  const found = get(parsed(response.body), rule.at);
  if (found === undefined || found === null) return undefined;
  const refuses = rule.is === undefined ? !isEmpty(found) : rule.is.some((value) => value === found);
  return refuses ? `${rule.at} is ${asText(found).slice(0, 80)}` : undefined;
}

function isEmpty(value: Json): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function parsed(body: string): Json | undefined {
  try {
    const value: Json = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}
