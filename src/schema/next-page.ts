import type { Operation, Parameter, SchemaRef, Schemas } from '../model/definition.js';
import { joinedName } from '../model/joined-name.js';
import { isObject, type Json } from '../model/json.js';
import { definedProperties } from './properties.js';

const cursorNames =
  /^(cursor|(next|page)?cursor|(next)?(page)?token|continuation(token)?|(starting)?after|mark(er)?|bookmark|(next|page)mark(er)?)$/;
/** Says that a text marks a page of a list. */
export const cursorWords =
  /\b(cursor|mark(er)?|bookmark|token)\b.*\b(next|previous|last) (page|answer|response|request)\b|\b(cursor|mark(er)?|bookmark|token)\b.*\bof the page before\b/i;
const nextNames =
  /^(next|next(page)?(cursor|page|token|link|url|uri|href|mark(er)?|bookmark)|endcursor|cursor|continuation(token)?)$/;

/** The query parameter that takes the mark of a page, as the answer before hands it out. */
export function cursorParameter(schemas: Schemas, operation: Operation): Parameter | undefined {
  return operation.parameters.find(({ name, in: place, schema, description = '' }) => {
    const isNamed = cursorNames.test(joinedName(name)) || cursorWords.test(description);
    if (place !== 'query' || !isNamed || schema === undefined) return false;
    const { type, format, enum: listed } = schemas.follow(schema, 'request').node;
    return type === 'string' && format === undefined && listed === undefined;
  });
}

/** True where the answer to a list documents the header Link, or a property that names the next page. */
export function documentsNext(schemas: Schemas, { responses }: Operation): boolean {
  const answers = responses.filter(({ status }) => status.startsWith('2'));
  const isLinked = answers.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === 'link'));
  const bodies = answers.flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? []));
  return isLinked || bodies.some((schema) => namesNext(schemas, schema, 0));
}

function namesNext(schemas: Schemas, ref: SchemaRef, depth: number): boolean {
  return definedProperties(schemas, ref, 'response').some(({ name, schema }) => {
    const isLink = linkNames.test(joinedName(name));
    return isLink || (depth < 1 && namesNext(schemas, schema, depth + 1));
  });
}

/** Properties that hold a link to the next page, where a mark of it may be meant as well. */
const linkNames = /^next(page)?(link|url|uri|href)?$/;

/** What an answer says of the page that follows it: query parameters; undefined where it names none. */
export type NextPage = Readonly<Record<string, string>>;

interface PageAnswer {
  readonly body: Json | undefined;
  readonly link: string | undefined;
}

/**
 * The page after an answer: by the header Link (RFC 8288), by a link in the body, or by the mark that the body hands out
 * for the cursor of the request.
 * @param cursor the name of the parameter that takes the mark, where there is one
 */
export function nextPage({ body, link }: PageAnswer, cursor: string | undefined): NextPage | undefined {
  const linked =
    linkedPage(link) ??
    nextIn(body, 0)
      .map(asAddress)
      .find((query) => query !== undefined);
  if (linked !== undefined) return linked;
  const mark = nextIn(body, 0).find((text) => text !== '');
  return mark === undefined || cursor === undefined ? undefined : { [cursor]: mark };
}

/** The page to which an answer links; undefined where it only hands out a mark. */
export function linkedNext(answer: PageAnswer): NextPage | undefined {
  return nextPage(answer, undefined);
}

function linkedPage(link: string | undefined): NextPage | undefined {
  const links = (link ?? '').split(/,\s*(?=<)/);
  const target = /^\s*<([^<>]*)>/.exec(
    links.find((text) => /\brel="?next"?/i.test(text.slice(text.indexOf('>')))) ?? '',
  )?.[1];
  return target === undefined ? undefined : queryOf(target);
}

/** The texts by which a body names the next page, also where they stand in an object such as `_links` or `paging`. */
function nextIn(body: Json | undefined, depth: number): string[] {
  if (!isObject(body) || depth > 2) return [];
  const own = Object.entries(body).flatMap(([name, value]) => (nextNames.test(joinedName(name)) ? textsOf(value) : []));
  const deeper = Object.values(body).flatMap((value) => nextIn(value, depth + 1));
  return [...own, ...deeper];
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return isObject(value) && typeof value.href === 'string' ? [value.href] : [];
}

function asAddress(text: string): NextPage | undefined {
  return /^(https?:\/\/|[/?])/.test(text) ? queryOf(text) : undefined;
}

function queryOf(address: string): NextPage | undefined {
  const query = address.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  const found = Object.fromEntries(new URLSearchParams(query));
  return Object.keys(found).length === 0 ? undefined : found;
}
