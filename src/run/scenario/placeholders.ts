import type { Catalogue } from '../../model/catalogue.js';
import type { Json } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import type { Profile } from '../../model/profile.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Listener } from '../../model/wire.js';
import { get } from '../../support/json/pointer.js';
import { fill } from '../../support/json/template.js';
import { asText } from '../../support/json/write.js';
import type { Signing } from '../credentials/signing.js';
import { freshValue } from '../requests/fresh-values.js';
import type { Item } from './item.js';

type Words = readonly string[];

/** What placeholders take their values from. */
export interface PlaceholderSources {
  readonly run: {
    readonly runId: string;
    readonly profile: Profile;
    readonly catalogue: Catalogue;
    readonly listener?: Pick<Listener, 'address'>;
    readonly startedAt: string;
    readonly keys: { publicKey(label: string): Json; placeholder(signing: Signing): string };
  };
  readonly request: {
    readonly scope: string;
    readonly purpose: string;
    readonly commonPurpose: string;
    readonly callbackScope: string;
    noteAnsweredValue(): void;
  };
  readonly items: {
    item(resource: string): Item;
    identifierOf(resource: string): Json;
    isMissing(resource: string): boolean;
  };
  readonly doubts: { assume(name: string): void; doubt(reason: string): void };
  /** A value of an earlier answer, by name. */
  readonly kept: (name: string) => Json;
  /** True for a resource whose item a later step may still make known. */
  readonly isOpen: (resource: string) => boolean;
}

/**
 * What a placeholder stands for in a scenario; the placeholder itself where it may stay open.
 * @param words those between its braces
 * @throws Stop when there is no such placeholder, or when nothing is known that could stand for it.
 */
function placeholderValue(sources: PlaceholderSources, words: Words): Json {
  const [kind = ''] = words;
  const find = Object.hasOwn(placeholders, kind) ? placeholders[kind] : undefined;
  if (find === undefined) throw stopError(`"${writePlaceholder(words)}" is not a placeholder`);
  return find(sources, words);
}

/** Fills every placeholder in a value. */
export function fillFrom(sources: PlaceholderSources, value: Json): Json {
  return fill(value, (words) => placeholderValue(sources, words));
}

/** What stands for a placeholder, by its first word. */
const placeholders: Readonly<Record<string, (sources: PlaceholderSources, words: Words) => Json>> = {
  fresh: (sources, [, kind = '', ...labels]) => fresh(sources, kind, labels),
  callback: callbackAddress,
  kept: (sources, [, name = '']) => sources.kept(name),
  profile: partOfProfile,
  sent: partOfSent,
  assertion,
  proof,
  own: ownValue,
  // An integer that a float cannot hold is written out when the body is.
  integer: (_, words) => writePlaceholder(words),
  now: (sources) => sources.run.startedAt,
  date: (sources, words) => momentFrom(sources, words).slice(0, 'yyyy-mm-dd'.length),
  time: (sources, words) => {
    const day = momentFrom(sources, words).slice(0, 'yyyy-mm-dd'.length);
    return inZone(`${day}T08:00:00Z`, words[4]);
  },
  existing: partOfExisting,
};

function writePlaceholder(words: Words): string {
  return `{{${words.join(' ')}}}`;
}

/**
 * Two values that are to differ within one request have labels of their own.
 * @param words labels, and a number for the greatest length of a text
 */
function fresh({ run, request }: PlaceholderSources, kind: string, words: Words): Json {
  const { labels, length } = labelled(words);
  const label = [request.purpose, ...labels].join(' ');
  // A key is costly to make, and none is registered by a request that is refused.
  if (kind === 'key') return run.keys.publicKey(request.commonPurpose);
  return freshValue(run.runId, label, kind, length);
}

/** The labels among the words of a placeholder, and the number. */
function labelled(words: Words): { labels: Words; length: number | undefined } {
  const length = words.find((word) => /^\d+$/.test(word));
  return {
    labels: words.filter((word) => word !== length),
    length: length === undefined ? undefined : Number(length),
  };
}

/**
 * A value of the scenario: the same in each of its requests, by its label, and in no other scenario or run.
 * @param words labels, and a number for the greatest length of a text
 */
function ownValue({ run, request }: PlaceholderSources, [, kind = '', ...words]: Words): Json {
  const { labels, length } = labelled(words);
  return freshValue(run.runId, [request.scope, 'own', ...labels].join(' '), kind, length);
}

/** A moment as it is written elsewhere, within a minute: `{{time 30 days ago +05:30}}`. */
function inZone(moment: string, offset: string | undefined): string {
  if (offset === undefined) return moment;
  const [hours = 0, minutes = 0] = offset.split(':').map(Number);
  const there = Date.parse(moment) + (hours * 60 + minutes) * 60_000;
  return new Date(there).toISOString().replace(/\d\d\.\d+Z$/, `17${offset}`);
}

/** A day before or after that of the run: `{{date 30 days ahead}}`, `{{time 30 days ago}}`. */
function momentFrom({ run }: PlaceholderSources, [, days = '', , direction = '']: Words): string {
  const away = Number(days) * (direction === 'ago' ? -1 : 1);
  if (!Number.isInteger(away)) throw stopError(`"${days}" is not a number of days`);
  return new Date(Date.parse(run.startedAt) + away * 86_400_000).toISOString();
}

/** Where the candidate is told to call; nowhere real when nobody listens. */
function callbackAddress(sources: PlaceholderSources): string {
  const { listener } = sources.run;
  if (listener !== undefined) return listener.address(sources.request.callbackScope);
  sources.doubts.doubt('the callback address in the request is invented, because no listener was started (--listen)');
  return `https://callback.invalid/${sources.request.callbackScope}`;
}

/** A value of the profile, or the one that the bindings assume, whose type it takes. */
function profileValue(sources: PlaceholderSources, name: string): Json {
  const { profile, catalogue } = sources.run;
  const given = ownEntry(profile.values, name);
  const assumed = catalogue.bindings.values[name]?.assumed;
  if (given !== undefined) return assumed === undefined ? given : likeAssumed(given, assumed);
  if (assumed === undefined) throw stopUnverified(`the profile gives no value for "${name}" (values.${name})`);
  sources.doubts.assume(name);
  return fillFrom(sources, assumed);
}

/** A value of the profile, or what stands in it at a pointer. */
function partOfProfile(sources: PlaceholderSources, [, name = '', pointer = '']: Words): Json {
  const found = get(profileValue(sources, name), pointer);
  if (found !== undefined) return found;
  throw stopUnverified(`the value "${name}" of the profile shows nothing at "${pointer}" (values.${name})`);
}

/** Texts and numbers are easily taken for one another in YAML. */
function likeAssumed(given: Json, assumed: Json): Json {
  if (typeof assumed === 'string' && typeof given === 'number') return asText(given);
  const isNumber = typeof given === 'string' && given !== '' && Number.isFinite(Number(given));
  return typeof assumed === 'number' && isNumber ? Number(given) : given;
}

/** A part of the request that created an item. */
function partOfSent(sources: PlaceholderSources, words: Words): Json {
  const [, name = '', pointer = ''] = words;
  if (sources.isOpen(name)) return writePlaceholder(words);
  const found = get(sources.items.item(name).sent, pointer);
  if (found !== undefined) return found;
  throw stopUnverified(`the ${name} was not created in this run, so what was sent at "${pointer}" is not known`);
}

/** An item, a part of it, or its identifier, as the candidate answered it. */
function partOfExisting(sources: PlaceholderSources, words: Words): Json {
  const [, name = '', what] = words;
  if (sources.isOpen(name)) return writePlaceholder(words);
  if (what === 'identifier' || sources.items.isMissing(name)) return sources.items.identifierOf(name);
  const { object } = sources.items.item(name);
  sources.request.noteAnsweredValue();
  if (what === 'etag') return entityTag(name, sources.items.item(name));
  const found = what === undefined ? object : get(object, what);
  if (found !== undefined) return found;
  throw stopUnverified(`the existing ${name} shows nothing at "${what ?? ''}"`);
}

/** The entity tag with which the item was last shown. */
function entityTag(name: string, { exchanges }: Item): string {
  const tag = exchanges.findLast(({ response }) => response?.headers.etag !== undefined)?.response?.headers.etag;
  if (tag !== undefined) return tag;
  throw stopUnverified(`the existing ${name} was shown without an ETag`);
}

/**
 * An assertion of the client, to be signed when it is sent: `{{assertion <audience> another-key}}`, where the profile
 * value holds the audience (the URL of the request where it has none), and another key makes one not to be believed.
 */
function assertion(sources: PlaceholderSources, words: Words): string {
  const [, audience = '', key] = words;
  const { bindings } = sources.run.catalogue;
  const client = Object.values(bindings.resources).find((resource) => resource.key !== undefined);
  if (client === undefined) throw stopError('no resource of the bindings is a client that signs');
  if (sources.isOpen(client.name)) return writePlaceholder(words);
  return sources.run.keys.placeholder({
    kind: 'assertion',
    client: asText(sources.items.identifierOf(client.name)),
    ...audienceOf(sources, audience),
    ...(key === 'another-key' ? { other: true } : {}),
  });
}

/** A proof that the holder has a key: `{{proof <audience value> <placeholder of the nonce>}}`. */
function proof(sources: PlaceholderSources, [, audience = '', ...nonce]: Words): string {
  const text = asText(placeholderValue(sources, nonce));
  return sources.run.keys.placeholder({ kind: 'proof', nonce: text, ...audienceOf(sources, audience) });
}

function audienceOf(sources: PlaceholderSources, name: string): { readonly audience?: string } {
  const given = ownEntry(sources.run.profile.values, name);
  if (given !== undefined) return { audience: asText(given) };
  sources.doubts.assume(name);
  return {};
}
