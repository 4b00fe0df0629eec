import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { isYaml, readYaml } from '../../support/yaml.js';
import type { Constraint } from '../kit/constraints.js';

export type ParsedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'broken'; readonly reason: string; readonly constraint: Constraint };

const urlEncoded = 'application/x-www-form-urlencoded';

/** Reads the body of a request: JSON, YAML, or a form where the operation takes one. */
export async function parseRequestBody(
  { body }: Operation,
  bytes: Buffer,
  contentType: string | undefined,
): Promise<ParsedBody> {
  if (bytes.length === 0) return { kind: 'none' };
  if (contentType?.startsWith('multipart/form-data') === true) return parseForm(bytes, contentType);
  const takesForm = body?.contents.some(({ mediaType }) => mediaType === urlEncoded) === true;
  if (contentType?.startsWith(urlEncoded) === true && takesForm) {
    return { kind: 'value', value: fieldsOf(new URLSearchParams(bytes.toString('utf8'))) };
  }
  if (contentType !== undefined && isYaml(contentType)) return yamlBody(bytes.toString('utf8'));
  if (contentType === undefined || !/json/.test(contentType))
    return { kind: 'broken', reason: 'The body must be JSON or YAML.', constraint: 'media-type' };
  const value = asJson(bytes.toString('utf8'));
  return value === undefined
    ? { kind: 'broken', reason: 'The body is not JSON.', constraint: 'json' }
    : { kind: 'value', value };
}

/** A name that stands more than once has a list of values. */
function fieldsOf(form: URLSearchParams): Record<string, Json> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name): [string, Json] => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

function yamlBody(text: string): ParsedBody {
  const read = readYaml(text);
  return read.kind === 'value' ? read : { kind: 'broken', reason: 'The body is not YAML.', constraint: 'json' };
}

/** Every part under its name, as a list: a form says the same name as often as it has values. */
async function parseForm(bytes: Buffer, contentType: string): Promise<ParsedBody> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    const value: Record<string, Json> = {};
    for (const name of new Set(form.keys())) {
      value[name] = await Promise.all(form.getAll(name).map((part) => (typeof part === 'string' ? part : part.text())));
    }
    return { kind: 'value', value };
  } catch {
    return { kind: 'broken', reason: 'The body is not a form.', constraint: 'json' };
  }
}
