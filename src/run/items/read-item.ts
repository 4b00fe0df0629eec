import type { Part, Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { listedItems, objectWith } from '../../support/json/lists.js';
import { placeOf } from '../../support/json/place.js';
import { get, set, withNames } from '../../support/json/pointer.js';
import { bodyValue } from '../http/body.js';
import { type SentValues, sentValue, textOf } from '../requests/draft.js';
import { sentAt } from '../requests/request-draft.js';
import type { Item } from '../scenario/item.js';
import { locatedIdentifier } from './location-header.js';
import { identifierShown } from './undescribed-answer.js';

/** How an item comes to be. */
interface Creation {
  readonly part: Part | undefined;
  readonly resource: Resource;
  /** Those of the Building Block: one of them may say where in an address the identifier stands. */
  readonly operations: readonly Operation[];
  /** The body of the call that says that it is done. */
  readonly callBody?: Json;
}

/** The item that a request creates: as it is answered, or else as it was sent. */
export function createdItem(exchange: Exchange, draft: SentValues, by: Creation): Item {
  const { part } = by;
  const identifier = createdIdentifier(exchange, draft, by);
  const answered = part?.pattern === undefined ? returnedObject(exchange, part) : undefined;
  const object = calledObject(by) ?? answered ?? (part === undefined ? undefined : sentObject(draft, part));
  const sent = sentValue(draft);
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(object === undefined ? {} : { object }),
    ...(sent === undefined ? {} : { sent }),
    exchanges: [exchange],
  };
}

/** The object in the call that says that it was created. */
function calledObject({ part, callBody }: Creation): Json | undefined {
  return part?.called === undefined ? undefined : get(callBody, part.called);
}

/**
 * The identifier of an item that a request creates: as its path names it, as it is answered, as the call says that
 * follows, as its address tells it, or as it was sent.
 */
export function createdIdentifier(exchange: Exchange, draft: SentValues, by: Creation): Json | undefined {
  const { part, resource, operations } = by;
  return (
    namedIdentifier(draft, part) ??
    answeredIdentifier(exchange, part, resource) ??
    get(calledObject(by), resource.identifier ?? '') ??
    locatedIdentifier(exchange, resource, operations) ??
    chosenIdentifier(draft, part, resource)
  );
}

/** The identifier that the caller chose, in a parameter or in what is sent; known even when the request is refused. */
export function chosenIdentifier(draft: SentValues, part: Part | undefined, resource: Resource): Json | undefined {
  const named = namedIdentifier(draft, part);
  if (named !== undefined || resource.identifierChosenBy === 'server' || part?.sent === undefined) return named;
  const { sent } = part;
  return get(sentObject(draft, { operation: part.operation, sent }), resource.identifier ?? '');
}

function namedIdentifier(draft: SentValues, part: Part | undefined): string | undefined {
  const value = [...draft.parameters.values()].find(({ name }) => name === part?.by)?.value;
  return value === undefined ? undefined : textOf(value);
}

/** What a request sends of an item, at the place in the item where it goes, and under the names that it has there. */
export function sentObject(draft: SentValues, { sent, into = '', renamed = {} }: Part): Json | undefined {
  if (sent === undefined) return undefined;
  const place = placeOf(sent);
  const object = sentAt(draft, place);
  return object === undefined ? undefined : set({}, into, withNames(object, renamed));
}

interface ListedBy {
  readonly part: Part;
  readonly resource: Resource;
  /** Values of the items that count. */
  readonly wanted: readonly { readonly at: string; readonly value: Json }[];
}

/** The first item that a list shows, of those that count. */
export function listedItem(exchange: Exchange, { part, resource, wanted }: ListedBy): Item | undefined {
  const object = (listedItems(bodyValue(exchange), part.returned ?? '') ?? []).find((item) =>
    wanted.every(({ at, value }) => get(item, at) === value),
  );
  const identifier = get(object, resource.identifier ?? '');
  return object === undefined || identifier === undefined ? undefined : { identifier, object, exchanges: [exchange] };
}

/** The identifier in an answer: in the object, or in a text that the bindings know how to read. */
function answeredIdentifier(exchange: Exchange, part: Part | undefined, resource: Resource): Json | undefined {
  const value = returnedObject(exchange, part);
  if (part?.header !== undefined) return exchange.response?.headers[part.header.toLowerCase()];
  if (part?.pattern !== undefined) return identifierInText(value, part.pattern);
  if (part?.wherever !== undefined) return identifierShown(bodyValue(exchange), part.wherever);
  return resource.identifier === undefined ? undefined : get(value, resource.identifier);
}

/** A number is an identifier as it is. */
function identifierInText(value: Json | undefined, pattern: string): Json | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? new RegExp(pattern).exec(value)?.[1] : undefined;
}

interface ReadBy {
  readonly part: Part;
  readonly resource: Resource;
  readonly identifier: Json | undefined;
}

/** The object that a read shows: where the bindings say that it stands, or under its identifier in a list. */
export function readObject(exchange: Exchange, by: ReadBy): Json | undefined {
  const { part, resource, identifier } = by;
  if (part.among === undefined) return returnedObject(exchange, part);
  const list = get(bodyValue(exchange), part.among);
  return get(objectWith(list, resource.identifier ?? '', identifier ?? null), part.returned ?? '');
}

/** The object in an answer, where the bindings say that it stands. */
function returnedObject(exchange: Exchange, part: Part | undefined): Json | undefined {
  return part?.returned === undefined ? undefined : get(bodyValue(exchange), part.returned);
}
