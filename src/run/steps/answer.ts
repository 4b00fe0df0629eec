import { fromPath, get, set } from '../../json/pointer.js';
import type { Part, Resource } from '../../model/bindings.js';
import { shortName } from '../../model/catalogue.js';
import type { Json } from '../../model/json.js';
import type { Answer, LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
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

function listed(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** Reads the item after the request, and lets the judge compare. */
async function lookBack(world: ScenarioWorld, name: string, judge: (look: LookBack) => Finding): Promise<Finding> {
  const answer = await world.answer();
  const resource = world.resource(name);
  const { identifier, ...about } = subject(world, answer, resource);
  const reading = identifier === undefined ? undefined : readDraft(world, resource, identifier, 'after');
  if (identifier === undefined || reading === undefined)
    throw stopUnverified(`the answer shows no identifier by which the ${name} could be read`);
  const { draft, part } = reading;
  const read = await world.sendAside(`${world.facts.scope} read back`, draft);
  const unknown = addressedTo(
    draft,
    part,
    freshValue(world.session.input.runId, `${name} unknown`, typeof identifier === 'number' ? 'number' : 'text'),
  );
  const readOfUnknown = await world.session.exchange(`unknown ${draft.operation.id}`, unknown);
  return judge({
    ...about,
    answer,
    resource,
    reader: draft.operation,
    readPart: part,
    read,
    identifier,
    readOfUnknown,
  });
}

/** Which item the request was about, and what it was before. */
interface Subject {
  readonly identifier?: Json;
  readonly sent?: Json;
  readonly before?: Json;
  readonly implied?: boolean;
  readonly doubts: readonly string[];
}

function subject(world: ScenarioWorld, answer: Answer, resource: Resource): Subject {
  const created = partFor(resource.create, answer);
  return created === undefined
    ? existingSubject(world, answer, resource)
    : createdSubject(world, answer, { resource, created });
}

function createdSubject(world: ScenarioWorld, answer: Answer, by: { resource: Resource; created: Part }): Subject {
  const { resource, created } = by;
  const sent = sentObject(world, created);
  const identifier = createdIdentifier(answer.exchange, world.current(), { part: created, resource });
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

/** What the request sent of an item, at the place in the item where it goes. */
function sentObject(world: ScenarioWorld, { sent, into = '' }: Part): Json | undefined {
  const object = sent === undefined ? undefined : get(world.current().body?.value, sent);
  return object === undefined ? undefined : set({}, into, object);
}
