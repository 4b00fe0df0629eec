import type { Parameter } from '../../model/definition.js';
import type { ParameterLocation } from '../../model/http.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { asText } from '../../support/json/write.js';
import { percentEncoded } from '../../support/percent.js';
import { isList, type ParameterValue, textOf } from './draft.js';

/** How a parameter with several items is written (OpenAPI 3.1, section 4.8.12.3). */
export interface ParameterStyle extends Pick<Parameter, 'name' | 'in' | 'style' | 'explode'> {
  /** True where an object is written in JSON, whatever its style. */
  readonly inJson?: boolean;
}

/** The names and values of an object, as texts. What is null is not written. */
function fieldsOf(value: JsonObject): [string, readonly string[]][] {
  return Object.entries(value).flatMap(([name, item]): [string, readonly string[]][] => {
    if (item === null) return [];
    return [[name, Array.isArray(item) ? item.map(asText) : [asText(item)]]];
  });
}

/** A value in the style of paths and headers: names and values of an object take turns, or are joined by `=`. */
function simple(value: ParameterValue, explode: boolean, encode: (text: string) => string): string[] {
  if (typeof value === 'string') return [encode(value)];
  if (isList(value)) return value.map(encode);
  return fieldsOf(value).flatMap(([name, items]) => {
    const text = items.map(encode).join(',');
    return explode ? [`${encode(name)}=${text}`] : [encode(name), text];
  });
}

/** What stands for a parameter in a path, encoded. */
export function pathText(style: ParameterStyle, value: ParameterValue): string {
  const { explode, inJson = false } = style;
  const written = inJson ? textOf(value) : value;
  const items = simple(written, explode, percentEncoded);
  const name = percentEncoded(style.name);
  const isFields = !isList(written) && typeof written !== 'string';
  const forms: Readonly<Record<string, () => string>> = {
    label: () => `.${items.join(explode ? '.' : ',')}`,
    matrix: () =>
      explode
        ? items.map((item) => (isFields ? `;${item}` : `;${name}=${item}`)).join('')
        : `;${name}=${items.join(',')}`,
  };
  return forms[style.style]?.() ?? items.join(',');
}

/** What a header holds for a parameter. */
export function headerText({ explode, inJson = false }: ParameterStyle, value: ParameterValue): string {
  return simple(inJson ? textOf(value) : value, explode, (text) => text).join(',');
}

const cookieText = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/** What a cookie holds for a parameter; what a cookie cannot carry is encoded (RFC 6265 section 4.1.1). */
export function cookiePair({ name, inJson = false }: ParameterStyle, value: ParameterValue): string {
  const encode = (text: string): string => (cookieText.test(text) ? text : percentEncoded(text));
  return `${name}=${simple(inJson ? textOf(value) : value, false, encode).join(',')}`;
}

/** What stands between the items of a list in a query that is not repeated for each. */
const delimiters: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

/** The pairs of a query for a parameter, encoded: one for each item of a list, or property of an object, that is exploded. */
export function queryPairs(style: ParameterStyle, value: ParameterValue): string[] {
  if (typeof value === 'string' || style.inJson === true) return [queryPair(style.name, textOf(value))];
  if (!isList(value)) return objectPairs(style, value);
  if (style.explode) return value.map((item) => queryPair(style.name, item));
  return [joined(style, value)];
}

function objectPairs(style: ParameterStyle, value: JsonObject): string[] {
  if (style.style === 'deepObject') return deepPairs(style.name, value);
  if (style.explode) return fieldsOf(value).flatMap(([name, items]) => queryPair(name, items.join(',')));
  return [
    joined(
      style,
      fieldsOf(value).flatMap(([name, items]) => [name, ...items]),
    ),
  ];
}

/** `filter[from]=1`; deeper objects in brackets too, as servers that know this style read them. */
function deepPairs(name: string, value: Json): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => deepPairs(name, item));
  if (!isObject(value)) return [queryPair(name, asText(value))];
  return Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item));
}

function joined({ name, style }: ParameterStyle, items: readonly string[]): string {
  return `${percentEncoded(name)}=${items.map(percentEncoded).join(delimiters[style] ?? ',')}`;
}

export function queryPair(name: string, value: string): string {
  return `${percentEncoded(name)}=${percentEncoded(value)}`;
}

/** The style of a parameter: as declared, else the default of its place. */
export function styleOf(
  parameters: readonly Parameter[],
  place: ParameterLocation,
  by: { readonly name: string; readonly nested?: readonly string[] },
): ParameterStyle {
  const { name, nested = [] } = by;
  const declared = parameters.find((parameter) => parameter.in === place && parameter.name === name);
  if (declared === undefined) return { name, in: place, style: place === 'query' ? 'form' : 'simple', explode: false };
  const isBracketed = declared.style === 'deepObject';
  return { ...declared, inJson: declared.mediaType !== undefined || (nested.includes(name) && !isBracketed) };
}
