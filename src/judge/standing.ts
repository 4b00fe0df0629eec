import type { Operation, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import type { Finding } from '../model/verdict.js';
import { namesLifecycle } from '../schema/lifecycle.js';
import { notVerified } from './answers.js';

/** Words for items that are not, or no longer, for everybody to see. */
const notYetPublic = /^(draft|pending|new|hidden|private|internal|unpublished|inactive|disabled)$/i;
const over =
  /^(closed|cancell?ed|deleted|removed|archived|inactive|disabled|ended|expired|revoked|terminated|withdrawn)$/i;
const flagsOfHidden = /^(is_?)?(draft|hidden|private|archived|deleted|removed|disabled)$/i;
const flagsOfShown = /^(is_?)?(published|public|visible|active|enabled)$/i;
const endedNames = /(deleted|removed|closed|archived|cancell?ed|revoked|withdrawn|ended)_?(at|on|date|time)$/i;

/** A property of an item by which it is not for everybody to see, as `name: value`; undefined where there is none. */
export function notPublicBy(item: Json | undefined): { readonly name: string; readonly value: Json } | undefined {
  const found = propertiesOf(item).find(
    ({ name, value }) => isHiding(name, value, notYetPublic) || isOver(name, value),
  );
  return found === undefined ? undefined : { name: found.name, value: found.value };
}

/** A property by which an item that is still shown is over, and was not before, as `name: value`. */
export function overBy(before: Json | undefined, now: Json): string | undefined {
  const known = new Map(propertiesOf(before).map(({ path, value }) => [path, value]));
  const found = propertiesOf(now).find(({ name, path, value }) => isOver(name, value) && known.get(path) !== value);
  return found === undefined ? undefined : `${found.path}: ${JSON.stringify(found.value)}`;
}

/** What proves neither that an item was removed nor that it was kept. */
export function onlyEnded(over: string): Finding {
  return notVerified(`the candidate still shows the item, but marks it as ended (${over})`);
}

/** True where the definition says that what is over is no longer answered (410 Gone, RFC 9110 section 15.5.11). */
export function answersGone({ responses }: Operation): boolean {
  return responses.some(({ status }) => status === '410');
}

/** A parameter by which a caller asks for what is over as well: `include_deleted`, `showArchived`. */
const asksForOver =
  /^(include|with|show|return|list)_?(deleted|removed|archived|cancell?ed|inactive|closed|revoked|withdrawn)$/i;

/**
 * True where what is over is answered only if it is asked for, and a request did not ask for it: the definition has a parameter for
 * that, which names what marks the item.
 * @param over what marks the item, as `overBy` finds it
 */
export function isAskedFor(schemas: Schemas, { parameters }: Operation, { url, over }: Asked): boolean {
  return parameters.some(({ name, in: place, schema }) => {
    const word = asksForOver.exec(name)?.[2]?.toLowerCase();
    if (place !== 'query' || word === undefined || !over.toLowerCase().includes(word)) return false;
    const isUsual = schema !== undefined && schemas.follow(schema, 'request').node.default === true;
    return !isUsual && !new URL(url).searchParams.has(name);
  });
}

interface Asked {
  readonly url: string;
  readonly over: string;
}

interface Property {
  readonly name: string;
  /** Of an object in a property, such as `status.state`. */
  readonly path: string;
  readonly value: Json;
}

/** The properties of an item, and of the objects that its properties are. */
function propertiesOf(item: Json | undefined): Property[] {
  if (!isObject(item)) return [];
  return Object.entries(item).flatMap(([name, value]) => {
    const inside = isObject(value) ? Object.entries(value) : [];
    return [
      { name, path: name, value },
      ...inside.map(([own, part]) => ({ name: own, path: `${name}.${own}`, value: part })),
    ];
  });
}

function isHiding(name: string, value: Json, words: RegExp): boolean {
  if (typeof value === 'boolean') return value ? flagsOfHidden.test(name) : flagsOfShown.test(name);
  return typeof value === 'string' && namesLifecycle(name) && words.test(value);
}

function isOver(name: string, value: Json): boolean {
  return isHiding(name, value, over) || (typeof value === 'string' && value !== '' && endedNames.test(name));
}
