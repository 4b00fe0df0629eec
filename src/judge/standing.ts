import { isObject, type Json } from '../model/json.js';
import { namesLifecycle } from '../schema/lifecycle.js';

/** Words for items that are not, or no longer, for everybody to see. */
const notYetPublic = /^(draft|pending|new|hidden|private|internal|unpublished|inactive|disabled)$/i;
const over =
  /^(closed|cancell?ed|deleted|removed|archived|inactive|disabled|ended|expired|revoked|terminated|withdrawn)$/i;
const flagsOfHidden = /^(is_?)?(draft|hidden|private|archived|deleted|removed|disabled)$/i;
const flagsOfShown = /^(is_?)?(published|public|visible|active|enabled)$/i;
const endedNames = /(deleted|removed|closed|archived|cancell?ed|revoked|withdrawn|ended)_?(at|on|date|time)$/i;

/** A property of an item by which it is not for everybody to see, as `name: value`; undefined where there is none. */
export function notPublicBy(item: Json | undefined): { readonly name: string; readonly value: Json } | undefined {
  const found = propertiesOf(item).find(([name, value]) => isHiding(name, value, notYetPublic) || isOver(name, value));
  return found === undefined ? undefined : { name: found[0], value: found[1] };
}

/** A property by which an item that is still shown is over, and was not before, as `name: value`. */
export function overBy(before: Json | undefined, now: Json): string | undefined {
  const known = isObject(before) ? before : {};
  const found = propertiesOf(now).find(([name, value]) => isOver(name, value) && known[name] !== value);
  return found === undefined ? undefined : `${found[0]}: ${JSON.stringify(found[1])}`;
}

function propertiesOf(item: Json | undefined): [string, Json][] {
  return isObject(item) ? Object.entries(item) : [];
}

function isHiding(name: string, value: Json, words: RegExp): boolean {
  if (typeof value === 'boolean') return value ? flagsOfHidden.test(name) : flagsOfShown.test(name);
  return typeof value === 'string' && namesLifecycle(name) && words.test(value);
}

function isOver(name: string, value: Json): boolean {
  return isHiding(name, value, over) || (typeof value === 'string' && value !== '' && endedNames.test(name));
}
