import type { Json } from '../../model/json.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/template.js';
import { freshValue } from '../requests/fresh-values.js';
import type { Item } from './item.js';
import type { Session } from './session.js';

type Words = readonly string[];

/** What a scenario knows that a placeholder may stand for, and what using it makes doubtful. */
export interface Surroundings {
  readonly session: Session;
  /** What the request that is being written is for. */
  readonly purpose: string;
  /** The same, or what scenarios have in common whose requests are meant to be refused. */
  readonly commonPurpose: string;
  readonly callbackScope: string;
  /** Names of values that were assumed. */
  readonly assumed: Set<string>;
  /** True once the request carries an object or an identifier that the candidate answered. */
  carriesAnswer: boolean;
  filled(value: Json): Json;
  item(resource: string): Item;
  identifierOf(resource: string): Json;
  keptValue(name: string): Json;
  isOpen(resource: string): boolean;
  isMissingItem(resource: string): boolean;
  doubt(reason: string): void;
}

/**
 * What a placeholder stands for in a scenario; the placeholder itself where it may stay open.
 * @param words those between its braces
 * @throws Stop when there is no such placeholder, or when nothing is known that could stand for it.
 */
export function placeholderValue(world: Surroundings, words: Words): Json {
  const [kind = ''] = words;
  const find = Object.hasOwn(placeholders, kind) ? placeholders[kind] : undefined;
  if (find === undefined) throw stopError(`"${writePlaceholder(words)}" is not a placeholder`);
  return find(world, words);
}

/** What stands for a placeholder, by its first word. */
const placeholders: Readonly<Record<string, (world: Surroundings, words: Words) => Json>> = {
  fresh: (world, [, kind = '', ...labels]) => fresh(world, kind, labels),
  callback: callbackAddress,
  kept: (world, [, name = '']) => world.keptValue(name),
  profile: (world, [, name = '']) => profileValue(world, name),
  sent: partOfSent,
  assertion,
  proof,
  now: (world) => world.session.startedAt,
  existing: partOfExisting,
};

function writePlaceholder(words: Words): string {
  return `{{${words.join(' ')}}}`;
}

/**
 * Two values that are to differ within one request have labels of their own.
 * @param words labels, and a number for the greatest length of a text
 */
function fresh({ session, purpose, commonPurpose }: Surroundings, kind: string, words: Words): Json {
  const length = words.find((word) => /^\d+$/.test(word));
  const label = [purpose, ...words.filter((word) => word !== length)].join(' ');
  // A key is costly to make, and none is registered by a request that is refused.
  if (kind === 'key') return session.keys.publicKey(commonPurpose);
  return freshValue(session.runId, label, kind, length === undefined ? undefined : Number(length));
}

/** Where the candidate is told to call; nowhere real when nobody listens. */
function callbackAddress(world: Surroundings): string {
  const { listener } = world.session;
  if (listener !== undefined) return listener.address(world.callbackScope);
  world.doubt('the callback address that was given is made up, because nobody listens (--listen)');
  return `https://callback.invalid/${world.callbackScope}`;
}

/** A value of the profile, or the one that the bindings assume, whose type it takes. */
function profileValue(world: Surroundings, name: string): Json {
  const { profile, catalogue } = world.session;
  const given = profile.values[name];
  const assumed = catalogue.bindings.values[name]?.assumed;
  if (given !== undefined) return assumed === undefined ? given : likeAssumed(given, assumed);
  if (assumed === undefined) throw stopUnverified(`the profile gives no value for "${name}" (values.${name})`);
  world.assumed.add(name);
  return world.filled(assumed);
}

/** Texts and numbers are easily taken for one another in YAML. */
function likeAssumed(given: Json, assumed: Json): Json {
  if (typeof assumed === 'string' && typeof given === 'number') return asText(given);
  const isNumber = typeof given === 'string' && given !== '' && Number.isFinite(Number(given));
  return typeof assumed === 'number' && isNumber ? Number(given) : given;
}

/** A part of the request that created an item. */
function partOfSent(world: Surroundings, words: Words): Json {
  const [, name = '', pointer = ''] = words;
  if (world.isOpen(name)) return writePlaceholder(words);
  const found = get(world.item(name).sent, pointer);
  if (found !== undefined) return found;
  throw stopUnverified(`the ${name} was not created in this run, so what was sent at "${pointer}" is not known`);
}

/** An item, a part of it, or its identifier, as the candidate answered it. */
function partOfExisting(world: Surroundings, words: Words): Json {
  const [, name = '', what] = words;
  if (world.isOpen(name)) return writePlaceholder(words);
  if (what === 'identifier' || world.isMissingItem(name)) return world.identifierOf(name);
  const { object } = world.item(name);
  world.carriesAnswer = true;
  const found = what === undefined ? object : get(object, what);
  if (found !== undefined) return found;
  throw stopUnverified(`the existing ${name} shows nothing at "${what ?? ''}"`);
}

/**
 * An assertion of the client, to be signed when it is sent: `{{assertion <audience> another-key}}`, where the profile
 * value holds the audience (the URL of the request where it has none), and another key makes one not to be believed.
 */
function assertion(world: Surroundings, words: Words): string {
  const [, audience = '', key] = words;
  const { bindings } = world.session.catalogue;
  const client = Object.values(bindings.resources).find((resource) => resource.key !== undefined);
  if (client === undefined) throw stopError('no resource of the bindings is a client that signs');
  if (world.isOpen(client.name)) return writePlaceholder(words);
  return world.session.keys.placeholder({
    kind: 'assertion',
    client: asText(world.identifierOf(client.name)),
    ...audienceOf(world, audience),
    ...(key === 'another-key' ? { other: true } : {}),
  });
}

/** A proof that the holder has a key: `{{proof <audience value> <placeholder of the nonce>}}`. */
function proof(world: Surroundings, [, audience = '', ...nonce]: Words): string {
  const text = asText(placeholderValue(world, nonce));
  return world.session.keys.placeholder({ kind: 'proof', nonce: text, ...audienceOf(world, audience) });
}

function audienceOf(world: Surroundings, name: string): { readonly audience?: string } {
  const given = world.session.profile.values[name];
  if (given !== undefined) return { audience: asText(given) };
  world.assumed.add(name);
  return {};
}
