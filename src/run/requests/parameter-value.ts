import type { Operation, Parameter, Schemas } from '../../model/definition.js';
import type { ParameterLocation } from '../../model/http.js';
import type { Json } from '../../model/json.js';
import { asText } from '../../support/json/template.js';

/** The value of a parameter: a text, or the texts of the items of a list. Objects are written as JSON. */
export type ParameterValue = string | readonly string[];

/** How a parameter with several items is written (OpenAPI 3.1, section 4.8.12.3). */
type ParameterStyle = Pick<Parameter, 'name' | 'in' | 'style' | 'explode'>;

/** A parameter of a request that is being written. */
export interface DraftParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly value: ParameterValue;
}

/** A parameter with a value as templates, profiles and answers give it. A text for a list holds items between commas. */
export function draftParameter(
  schemas: Schemas,
  operation: Operation,
  given: { readonly name: string; readonly in: ParameterLocation; readonly value: Json },
): DraftParameter {
  const { name, in: place, value } = given;
  const declared = operation.parameters.find((parameter) => parameter.in === place && parameter.name === name);
  const isList = declared?.schema !== undefined && schemas.follow(declared.schema, 'request').node.type === 'array';
  if (isList && Array.isArray(value)) return { name, in: place, value: value.map(asText) };
  if (isList && typeof value === 'string') return { name, in: place, value: value.split(',') };
  return { name, in: place, value: asText(value) };
}

/** A value as one text, the items of a list between commas. */
export function textOf(value: ParameterValue): string {
  return typeof value === 'string' ? value : value.join(',');
}

/** What stands for a parameter in a path, encoded. */
export function pathText(style: ParameterStyle, value: ParameterValue): string {
  if (typeof value === 'string') return encodeURIComponent(value);
  const items = value.map(encodeURIComponent);
  const name = encodeURIComponent(style.name);
  const forms: Readonly<Record<string, () => string>> = {
    label: () => `.${items.join(style.explode ? '.' : ',')}`,
    matrix: () => (style.explode ? items.map((item) => `;${name}=${item}`).join('') : `;${name}=${items.join(',')}`),
  };
  return forms[style.style]?.() ?? items.join(',');
}

/** What stands between the items of a list in a query that is not repeated for each. */
const delimiters: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

/** The pairs of a query for a parameter, encoded: one for each item of a list that is exploded. */
export function queryPairs(style: ParameterStyle, value: ParameterValue): string[] {
  if (typeof value === 'string') return [queryPair(style.name, value)];
  if (style.explode) return value.map((item) => queryPair(style.name, item));
  const items = value.map(encodeURIComponent).join(delimiters[style.style] ?? ',');
  return [`${encodeURIComponent(style.name)}=${items}`];
}

export function queryPair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** The style of a parameter: as declared, else the default of its place. */
export function styleOf(parameters: readonly Parameter[], place: ParameterLocation, name: string): ParameterStyle {
  const declared = parameters.find((parameter) => parameter.in === place && parameter.name === name);
  return declared ?? { name, in: place, style: place === 'query' ? 'form' : 'simple', explode: false };
}
