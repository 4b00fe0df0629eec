import type { MediaContent, Operation, SchemaRef } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { stopUnverified } from '../../model/stop.js';
import type { PreparedRequest } from '../../model/wire.js';
import { contentNamed } from '../../schema/contents.js';
import { headerName } from '../../support/header-name.js';
import { asText, writeJson } from '../../support/json/write.js';
import { concrete, covers, essenceOf, isCsv, isJson, isJsonLines, isRange, isXml } from '../../support/media-type.js';
import { percentEncoded } from '../../support/percent.js';
import { isYaml, writeYaml } from '../../support/yaml.js';
import type { Presented } from '../credentials/presented.js';
import { staysAt } from '../http/same-server.js';
import { type DraftBody, type RequestDraft, textOf } from './draft.js';
import { writeCsv, writeJsonLines } from './line-bodies.js';
import { multipart, urlEncoded } from './multipart.js';
import { cookiePair, headerText, pathText, queryPair, queryPairs, styleOf } from './parameter-value.js';
import { parameterKey } from './request-draft.js';

export interface RequestContext {
  readonly baseUrl: string;
  readonly userAgent: string;
  /** Headers of the profile, and the credential where it is presented. */
  readonly presented: readonly Presented[];
  /** Properties of a form that are files. */
  readonly files: readonly string[];
  /** Parameters whose objects hold objects, so that no style says how they are written. */
  readonly nested?: readonly string[];
  /** Writes a value as the XML that the schema of the body declares. */
  readonly xml?: (value: Json, schema: SchemaRef) => string;
  readonly mask: (text: string) => string;
}

/**
 * Writes a draft as it goes on the wire. Trailing slashes stay, and a body may go with any method.
 * @throws Stop (not verified) when HTTP cannot carry what the definition asks for.
 */
export function buildRequest(draft: RequestDraft, context: RequestContext): PreparedRequest {
  const { operation } = draft;
  const method = draft.method ?? operation.method;
  const parts = partsOf(draft, context);
  const plain = wireForm(parts, context, ({ value }) => value);
  const shown = wireForm(parts, context, (presented) => presented.shown);
  const isBytes = draft.body?.kind === 'text' && draft.body.bytes === true ? ({ bytes: true } as const) : {};
  return {
    operation: operation.id,
    method,
    ...plain,
    ...isBytes,
    bare: draft.bare === true,
    shown: {
      method,
      url: context.mask(shown.url),
      headers: Object.fromEntries(Object.entries(shown.headers).map(([name, value]) => [name, context.mask(value)])),
      ...(shown.body === undefined ? {} : { body: context.mask(shown.body) }),
      ...isBytes,
    },
    mask: context.mask,
  };
}

interface WireForm {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What of a request is the same whether its secrets are written or their names. */
interface RequestParts {
  readonly draft: RequestDraft;
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly presented: readonly Presented[];
}

function partsOf(draft: RequestDraft, context: RequestContext): RequestParts {
  const body = draft.body === undefined ? undefined : bodyForm(draft, draft.body, context);
  const { nested = [] } = context;
  const { parameters } = draft.operation;
  const given = [...draft.parameters.values()].filter((parameter) => parameter.in === 'query');
  const headers = {
    accept: accepted(draft.operation),
    'user-agent': context.userAgent,
    ...(body === undefined ? {} : { 'content-type': body.contentType }),
    ...headersOf(draft, nested),
  };
  return {
    draft,
    path: filledPath(draft),
    query: given.flatMap(({ name, value }) => queryPairs(styleOf(parameters, 'query', { name, nested }), value)),
    headers,
    ...(body === undefined ? {} : { body: body.text }),
    presented: context.presented.filter((item) => draft.tested?.has(parameterKey(item.in, item.name)) !== true),
  };
}

function wireForm(
  { draft, path, query: given, headers: own, body, presented }: RequestParts,
  { baseUrl }: RequestContext,
  write: (presented: Presented) => string,
): WireForm {
  const inHeaders = presented.filter((item) => item.in === 'header');
  const written = inHeaders.map((item) => [item.name.toLowerCase(), write(item)]);
  const headers: Readonly<Record<string, string>> = { ...own, ...Object.fromEntries(written) };
  assertSendable(headers);
  const inQuery = presented.filter((item) => item.in === 'query');
  const query = [...given, ...inQuery.map((item) => secretPair(item, write(item)))];
  const glue = path.includes('?') ? '&' : '?';
  const url = `${baseUrl}${path}${query.length > 0 ? glue + query.join('&') : ''}`;
  assertStays(url, baseUrl, draft);
  return { url, headers, ...(body === undefined ? {} : { body }) };
}

/** Every documented media type, JSON first, because servers that know several often take the first. */
function accepted(operation: Operation): string {
  const documented = operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType));
  const types = [...new Set(documented.flatMap(acceptable))];
  const inJson = types.filter(isJson);
  const known = types.length === 0 ? ['application/json'] : [...inJson, ...types.filter((type) => !isJson(type))];
  return [...known, ...(isSuccessDescribed(operation) ? [] : ['*/*;q=0.5'])].join(', ');
}

/** Where no success has a media type, it may be an image or a page. */
function isSuccessDescribed({ responses }: Operation): boolean {
  return responses.some(({ status, contents }) => /^(2|default)/.test(status) && contents.length > 0);
}

/** A media type as Accept takes it: JSON before a range that covers it, and no range that HTTP does not know (`application/*+json`). */
function acceptable(mediaType: string): string[] {
  if (!isRange(mediaType)) return [concrete(mediaType)];
  const [type = '*'] = essenceOf(mediaType).split('/');
  return [...(covers(mediaType, 'application/json') ? ['application/json'] : []), type === '*' ? '*/*' : `${type}/*`];
}

/** A definition is never trusted with where the credential goes. */
function assertStays(url: string, base: string, { path }: RequestDraft): void {
  if (staysAt(url, base)) return;
  throw stopUnverified(
    `the path ${JSON.stringify(path)} would lead away from the URL of the candidate, so nothing is sent`,
    'path',
  );
}

function filledPath({ path, operation, parameters }: RequestDraft): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters.get(`path ${name}`)?.value;
    if (value === undefined || textOf(value) === '')
      throw stopUnverified(`no value is known for the path parameter "${name}"`, 'path');
    const text = pathText(styleOf(operation.parameters, 'path', { name }), value);
    if (/^\.\.?$/.test(text)) throw stopUnverified(`a path cannot carry "${text}" (RFC 3986 section 5.2.4)`, 'path');
    return text;
  });
}

/** Where the name of a variable stands for a secret, it stays as it is. */
function secretPair({ name, value }: Presented, written: string): string {
  return written === value ? queryPair(name, value) : `${percentEncoded(name)}=${written}`;
}

function headersOf(draft: RequestDraft, nested: readonly string[]): Record<string, string> {
  const declared = draft.operation.parameters;
  const parameters = [...draft.parameters.values()];
  const headers = parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name, value }) => [name.toLowerCase(), headerText(styleOf(declared, 'header', { name, nested }), value)]);
  const cookies = parameters
    .filter(({ in: place }) => place === 'cookie')
    .map(({ name, value }) => cookiePair(styleOf(declared, 'cookie', { name, nested }), value));
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) };
}

const sendableText = /^[\t\x20-\x7e\x80-\xff]*$/;

function assertSendable(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name))
      throw stopUnverified(`HTTP has no header named "${name}" (RFC 9110 section 5.1)`, 'header');
    if (!sendableText.test(value))
      throw stopUnverified(`the value of the header "${name}" cannot be sent (RFC 9110 section 5.5)`, 'header');
  }
}

function bodyForm(
  { operation }: RequestDraft,
  body: DraftBody,
  { files, xml }: RequestContext,
): { text: string; contentType: string } {
  const { mediaType } = body;
  if (body.kind === 'text') return { text: body.text, contentType: mediaType };
  const content = contentNamed(operation.body?.contents ?? [], mediaType) ?? {};
  if (essenceOf(mediaType) === 'multipart/form-data') return multipart(body.value, { ...content, files });
  return { text: valueText(body, content, xml), contentType: mediaType };
}

function valueText(
  { mediaType, value }: Extract<DraftBody, { kind: 'value' }>,
  { schema, encoding = {} }: Partial<MediaContent>,
  xml: RequestContext['xml'],
): string {
  if (isJson(mediaType)) return withIntegers(writeJson(value));
  if (typeof value === 'string') return value;
  if (isYaml(mediaType)) return writeYaml(value);
  if (isJsonLines(mediaType)) return writeJsonLines(value);
  if (isCsv(mediaType)) return writeCsv(value);
  if (isXml(mediaType) && schema !== undefined && xml) return xml(value, schema);
  if (essenceOf(mediaType) === 'application/x-www-form-urlencoded' && isObject(value))
    return urlEncoded(value, encoding);
  return asText(value);
}

/** Writes integers that a float cannot hold: `"{{integer 9007199254740993}}"`. */
function withIntegers(json: string): string {
  return json.replace(/"\{\{integer (-?\d+)\}\}"/g, '$1');
}
