import { asText } from '../json/template.js';
import type { Operation } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { PreparedRequest } from '../model/run.js';
import type { Presented } from './credential.js';
import type { Draft } from './draft.js';
import { stopUnverified } from './stop.js';

export interface RequestContext {
  readonly baseUrl: string;
  readonly userAgent: string;
  /** Headers of the profile, and the credential where it is presented. */
  readonly presented: readonly Presented[];
  readonly mask: (text: string) => string;
}

/**
 * Writes a draft as it goes on the wire. Trailing slashes stay, and a body may go with any method.
 * @throws Stop (not verified) when HTTP cannot carry what the definition asks for.
 */
export function buildRequest(draft: Draft, context: RequestContext): PreparedRequest {
  const { operation } = draft;
  const plain = wireForm(draft, context, ({ value }) => value);
  const shown = wireForm(draft, context, (presented) => presented.shown);
  return {
    operation: operation.id,
    method: operation.method,
    ...plain,
    shown: {
      method: operation.method,
      url: context.mask(shown.url),
      headers: Object.fromEntries(Object.entries(shown.headers).map(([name, value]) => [name, context.mask(value)])),
      ...(shown.body === undefined ? {} : { body: context.mask(shown.body) }),
    },
    mask: context.mask,
  };
}

interface WireForm {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function wireForm(draft: Draft, context: RequestContext, write: (presented: Presented) => string): WireForm {
  const body = draft.body === undefined ? undefined : bodyText(draft.body);
  const query = [
    ...queryPairs(draft),
    ...context.presented.filter((item) => item.in === 'query').map((item) => pair(item.name, write(item))),
  ];
  const headers = {
    accept: accepted(draft.operation),
    'user-agent': context.userAgent,
    ...(draft.body === undefined ? {} : { 'content-type': draft.body.mediaType }),
    ...headersOf(draft),
    ...Object.fromEntries(
      context.presented.filter((item) => item.in === 'header').map((item) => [item.name.toLowerCase(), write(item)]),
    ),
  };
  assertSendable(headers);
  const path = filledPath(draft);
  const glue = path.includes('?') ? '&' : '?';
  const url = `${context.baseUrl}${path}${query.length > 0 ? glue + query.join('&') : ''}`;
  return { url, headers, ...(body === undefined ? {} : { body }) };
}

function accepted(operation: Operation): string {
  const types = new Set(operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)));
  return types.size === 0 ? 'application/json' : [...types].filter((type) => type.includes('/')).join(', ') || '*/*';
}

function filledPath(draft: Draft): string {
  return draft.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = draft.parameters.get(`path ${name}`)?.text;
    if (text === undefined || text === '') throw stopUnverified(`no value is known for the path parameter "${name}"`);
    return encodeURIComponent(text);
  });
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** OpenAPI style `form`: a list is repeated when exploded, joined by commas when not. */
function queryPairs(draft: Draft): string[] {
  const given = [...draft.parameters.values()].filter((parameter) => parameter.in === 'query');
  return given.flatMap(({ name, text }) => {
    const declared = draft.operation.parameters.find(
      (parameter) => parameter.in === 'query' && parameter.name === name,
    );
    const isList = declared?.explode === true && text.includes(',') && !text.startsWith('{');
    return isList ? text.split(',').map((item) => pair(name, item)) : [pair(name, text)];
  });
}

function headersOf(draft: Draft): Record<string, string> {
  const parameters = [...draft.parameters.values()];
  const headers = parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name, text }) => [name.toLowerCase(), text]);
  const cookies = parameters.filter(({ in: place }) => place === 'cookie').map(({ name, text }) => `${name}=${text}`);
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}) };
}

/** What HTTP allows as the name of a header (RFC 9110 section 5.1). */
export const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;

function assertSendable(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name)) throw stopUnverified(`HTTP has no header named "${name}" (RFC 9110 section 5.1)`);
    if (!headerText.test(value))
      throw stopUnverified(`the value of the header "${name}" cannot be sent (RFC 9110 section 5.5)`);
  }
}

function bodyText({ mediaType, value }: { mediaType: string; value: Json }): string {
  if (/json/.test(mediaType)) return JSON.stringify(value);
  if (mediaType === 'application/x-www-form-urlencoded' && isObject(value)) {
    return new URLSearchParams(
      Object.entries(value).map(([name, item]): [string, string] => [name, asText(item)]),
    ).toString();
  }
  return asText(value);
}
