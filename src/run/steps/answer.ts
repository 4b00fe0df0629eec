import { fromPath, get, set, withNames } from '../../json/pointer.js';
import type { Part, Resource } from '../../model/bindings.js';
import { shortName } from '../../model/catalogue.js';
import type { Json } from '../../model/json.js';
import type { Answer, LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { awaitConfirmation, type Confirmation, patiently } from '../confirmation.js';
import { freshValue } from '../fresh.js';
import { addressedTo, createdIdentifier, readDraft } from '../items.js';
import { stopError, stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';

/** Steps that judge what came back. */
export const answerSteps: Handlers<
  | 'served'
  | 'status'
  | 'statusOneOf'
  | 'mediaType'
  | 'successSchema'
  | 'schema'
  | 'documentedProperties'
  | 'header'
  | 'property'
  | 'propertyExists'
  | 'propertyMissing'
  | 'kept'
  | 'differs'
  | 'keysUsable'
  | 'signed'
  | 'signedClaims'
  | 'declined'
  | 'refused'
  | 'refusedSilently'
  | 'accessRefused'
  | 'notFound'
  | 'notFoundAny'
  | 'readBack'
  | 'readSame'
  | 'gone'
> = {
  served: async (world) => world.session.input.judge.served(await world.answer()),
  status: async (world, code = '') => world.session.input.judge.status(await world.answer(), [code]),
  statusOneOf: async (world, codes = '') => world.session.input.judge.status(await world.answer(), listed(codes)),
  mediaType: async (world, types = '') => world.session.input.judge.mediaType(await world.answer(), listed(types)),
  successSchema: async (world) => world.session.input.judge.body(await world.answer(), 'success'),
  schema: async (world) => world.session.input.judge.body(await world.answer(), 'any'),
  documentedProperties: async (world) => world.session.input.judge.documentedProperties(await world.answer()),
  header: async (world, name = '', expected = '') =>
    world.session.input.judge.header(await world.answer(), name, expected),
  property: async (world, path = '', expected = '') =>
    world.session.input.judge.property(await world.answer(), fromPath(path), String(world.filled(expected))),
  propertyExists: async (world, path = '') =>
    world.session.input.judge.property(await world.answer(), fromPath(path), true),
  propertyMissing: async (world, path = '') =>
    world.session.input.judge.property(await world.answer(), fromPath(path), false),
  kept: (world, path = '', name = '') => {
    const value = get(parsedBody(world), fromPath(path));
    if (value === undefined) throw stopUnverified(`the answer shows nothing at ${path} that could be kept`);
    world.kept.set(name, value);
  },
  differs: async (world, path = '', name = '') =>
    world.session.input.judge.differs(await world.answer(), fromPath(path), world.keptValue(name)),
  keysUsable: async (world, path = '') => world.session.input.judge.keysUsable(await world.answer(), fromPath(path)),
  signed: (world, path = '', keys = '') => signedToken(world, { path, keys, claims: [] }),
  signedClaims: (world, path = '', keys = '', claims = '') =>
    signedToken(world, { path, keys, claims: listed(claims) }),
  declined: async (world) => world.session.input.judge.declined(await world.answer()),
  refused: async (world) => world.session.input.judge.refused(await world.refusalAnswer(), false),
  refusedSilently: async (world) => world.session.input.judge.refused(await world.refusalAnswer(), true),
  accessRefused: async (world) => world.session.input.judge.accessRefused(await world.refusalAnswer()),
  notFound: async (world, code = '') =>
    world.session.input.judge.unknownIdentifier(await world.refusalAnswer(), Number(code)),
  notFoundAny: async (world) => world.session.input.judge.unknownIdentifier(await world.refusalAnswer(), undefined),
  readBack: (world, name = '') => lookBack(world, name, (look) => world.session.input.judge.readBack(look)),
  gone: (world, name = '') => lookBack(world, name, (look) => world.session.input.judge.gone(look)),
  readSame: async (world, name = '') => {
    const resource = world.resource(name);
    const answer = await world.answer();
    const part = resource.read.find((candidate) => candidate.operation === shortName(answer.operation));
    if (part === undefined)
      throw stopError(`"${answer.operation.name}" is not bound as an operation that reads a ${name}`);
    const { identifier, object } = world.item(name);
    return world.session.input.judge.readSame(answer, part, resource, {
      ...(identifier === undefined ? {} : { identifier }),
      ...(object === undefined ? {} : { object }),
    });
  },
};

function parsedBody(world: ScenarioWorld): Json | undefined {
  try {
    const value: Json = JSON.parse(world.judged?.response?.body ?? '');
    return value;
  } catch {
    return undefined;
  }
}

/** A token that came encrypted for one of our keys is opened first. */
async function signedToken(
  world: ScenarioWorld,
  by: { path: string; keys: string; claims: readonly string[] },
): Promise<Finding> {
  const { session } = world;
  const pointer = fromPath(by.path);
  const body = world.judged?.response?.body ?? '';
  const token = pointer === '' ? body : get(parsedBody(world), pointer);
  const isEncrypted = typeof token === 'string' && token.split('.').length === 5;
  const opened = isEncrypted ? await session.keys.decrypt(token) : undefined;
  const facts = { pointer, keys: world.keptValue(by.keys), claims: by.claims };
  return session.input.judge.signed(await world.answer(), { ...facts, ...(opened === undefined ? {} : { opened }) });
}

function listed(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** Reads the item after the request, and lets the judge compare. */
async function lookBack(world: ScenarioWorld, name: string, judge: (look: LookBack) => Finding): Promise<Finding> {
  const answer = await world.answer();
  const resource = world.resource(name);
  const { exchange } = answer;
  const about = { exchange, sent: world.current().body?.value, scope: world.callbackScope };
  const confirmation = await awaitConfirmation(
    world,
    partFor([...resource.create, ...resource.update, ...resource.delete], answer),
    about,
  );
  world.earlier.push(...confirmation.exchanges);
  const { identifier, ...item } = subject(world, answer, { resource, confirmation });
  if (identifier === undefined || resource.read.length === 0) throw unnamed(name, confirmation);
  const pending = confirmation.pending === undefined ? {} : { pending: confirmation.pending };
  const attempt = async (count: number): Promise<Finding> => {
    const look = await lookAt(world, resource, { identifier, count });
    return judge({ ...item, ...look, ...pending, answer, resource, identifier });
  };
  return patiently(world, confirmation, attempt, ({ outcome }) => outcome === 'pass');
}

function unnamed(resource: string, { pending }: Confirmation): Error {
  const reason = `nothing shows the identifier by which the ${resource} could be read`;
  return stopUnverified(pending === undefined ? reason : `${reason}; ${pending}`);
}

/** One read of the item, and one of an identifier that was never given out. */
async function lookAt(
  world: ScenarioWorld,
  resource: Resource,
  of: { identifier: Json; count: number },
): Promise<Pick<LookBack, 'reader' | 'readPart' | 'read' | 'readOfUnknown'>> {
  const { identifier, count } = of;
  const reading = readDraft(world, resource, identifier, `after ${count}`);
  if (reading === undefined) throw stopError(`the bindings name no operation that reads a ${resource.name}`);
  const { draft, part } = reading;
  const read = await world.sendAside(`${world.facts.scope} read back ${count}`, draft);
  const kind = typeof identifier === 'number' ? 'number' : 'text';
  const unknown = freshValue(world.session.input.runId, `${resource.name} unknown`, kind);
  const readOfUnknown = await world.session.exchange(
    `unknown ${draft.operation.id}`,
    addressedTo(draft, part, unknown),
  );
  return { reader: draft.operation, readPart: part, read, readOfUnknown };
}

/** Which item the request was about, and what it was before. */
interface Subject {
  readonly identifier?: Json;
  readonly sent?: Json;
  readonly before?: Json;
  readonly implied?: boolean;
  readonly doubts: readonly string[];
}

function subject(
  world: ScenarioWorld,
  answer: Answer,
  { resource, confirmation }: { resource: Resource; confirmation: Confirmation },
): Subject {
  const part = partFor(resource.create, answer);
  if (part === undefined) return existingSubject(world, answer, resource);
  const sent = sentObject(world, part);
  const identifier = createdIdentifier(answer.exchange, world.current(), { part, resource, confirmation });
  return { ...(identifier === undefined ? {} : { identifier }), ...(sent === undefined ? {} : { sent }), doubts: [] };
}

function existingSubject(world: ScenarioWorld, answer: Answer, resource: Resource): Subject {
  const { identifier, object, doubt } = world.item(resource.name);
  const changed = partFor(resource.update, answer);
  const sent = changed === undefined ? undefined : (changed.becomes ?? sentObject(world, changed));
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(sent === undefined ? {} : { sent }),
    ...(object === undefined ? {} : { before: object }),
    implied: changed?.becomes !== undefined,
    doubts: doubt === undefined ? [] : [doubt],
  };
}

function partFor(parts: readonly Part[], answer: Answer): Part | undefined {
  return parts.find((part) => part.operation === shortName(answer.operation));
}

/** What the request sent of an item, at the place in the item where it goes, and under the names that it has there. */
function sentObject(world: ScenarioWorld, { sent, into = '', renamed = {} }: Part): Json | undefined {
  const object = sent === undefined ? undefined : get(world.current().body?.value, sent);
  return object === undefined ? undefined : set({}, into, withNames(object, renamed));
}
