import type { Part, Resource } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Answer, LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { freshValue } from '../fresh.js';
import type { Item } from '../item.js';
import { addressedTo, type Reading, readDraft } from '../items.js';
import { settled } from '../settle.js';
import { createdIdentifier, sentObject } from '../shown-item.js';
import { Stop, stopError, stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';
import { kindOfValue } from './property.js';

/** Steps that look at what the candidate keeps. */
export const stateSteps: Handlers<'readBack' | 'readSame' | 'gone' | 'restUntouched' | 'otherUntouched'> = {
  readBack: (world, name = '') => lookBack(world, name, (look) => world.session.input.judge.readBack(look)),
  gone: (world, name = '') => lookBack(world, name, (look) => world.session.input.judge.gone(look)),
  restUntouched: (world, name = '') => lookBack(world, name, (look) => world.session.input.judge.restUntouched(look)),
  otherUntouched: async (world, name = '') => {
    const answer = await world.answer();
    const other = world.others.get(name);
    if (other === undefined) throw stopError(`the feature speaks of another "${name}" before there is one`);
    return lookAt(world, { answer, resource: world.resource(name), ...subjectOf(other) }, (look) =>
      world.session.input.judge.otherUntouched(look),
    );
  },
  readSame: async (world, name = '') => {
    const resource = world.resource(name);
    const answer = await world.answer();
    const part = partOf(resource.read, answer.operation);
    if (part === undefined)
      throw stopError(`"${answer.operation.name}" is not bound as an operation that reads a ${name}`);
    const { identifier, object } = world.item(name);
    return world.session.input.judge.readSame(answer, part, resource, {
      ...(identifier === undefined ? {} : { identifier }),
      ...(object === undefined ? {} : { object }),
    });
  },
};

/** Reads the item after the request, and lets the judge compare. */
async function lookBack(world: ScenarioWorld, name: string, judge: (look: LookBack) => Finding): Promise<Finding> {
  const answer = await world.effect();
  const resource = world.resource(name);
  return lookAt(world, { answer, resource, ...subject(world, answer, resource) }, judge);
}

/** Which item is looked at, and what it was before. */
interface Subject {
  readonly identifier?: Json;
  readonly sent?: Json;
  readonly before?: Json;
  readonly implied?: boolean;
  readonly doubts: readonly string[];
}

async function lookAt(
  world: ScenarioWorld,
  about: Subject & { readonly answer: Answer; readonly resource: Resource },
  judge: (look: LookBack) => Finding,
): Promise<Finding> {
  const { identifier, resource } = about;
  const { name } = resource;
  const reading = identifier === undefined ? undefined : readDraft(world, resource, identifier);
  if (identifier === undefined || reading === undefined) throw noIdentifier(resource, about.answer);
  const { draft, part } = reading;
  const readDoubts = about.before === undefined ? world.session.template(draft.operation).unsure : [];
  const readOfUnknown = await askUnknown(world, reading, { name, identifier });
  return settled(world, async (attempt) => {
    const read = await world.sendAside(
      `${world.facts.scope} read back ${name} ${String(identifier)} after ${world.sent}${attempt}`,
      draft,
    );
    return judge({
      ...about,
      repeated: world.first !== undefined,
      reader: draft.operation,
      readPart: part,
      readDoubts,
      read,
      ...(readOfUnknown === undefined ? {} : { readOfUnknown }),
    });
  });
}

/** Where the GovSpec documents no identifier in the answer, an answer without one breaks nothing. */
function noIdentifier(resource: Resource, answer: Answer): Stop {
  const created = partOf(resource.create, answer.operation);
  const undocumented =
    created !== undefined && created.returned === undefined && answer.exchange.response?.status === 201;
  if (!undocumented)
    return stopUnverified(`the answer shows no identifier by which the ${resource.name} could be read`);
  const reason = 'the GovSpec does not say how a new item is known, and the answer has no Location that tells it';
  return new Stop({ outcome: 'not-applicable', reason });
}

/** A read of an identifier that was never given out; there is none for a read that is not told which item is meant. */
async function askUnknown(
  world: ScenarioWorld,
  { draft, part }: Reading,
  item: { name: string; identifier: Json },
): Promise<Exchange | undefined> {
  if (part.by === undefined) return undefined;
  const unknown = addressedTo(
    draft,
    part,
    freshValue(world.session.input.runId, `${item.name} unknown`, kindOfValue(item.identifier)),
  );
  return world.session.exchange(`unknown ${draft.operation.id}`, unknown);
}

function subject(world: ScenarioWorld, answer: Answer, resource: Resource): Subject {
  const created = partOf(resource.create, answer.operation);
  return created === undefined
    ? existingSubject(world, answer, resource)
    : createdSubject(world, answer, { resource, created });
}

function createdSubject(world: ScenarioWorld, answer: Answer, by: { resource: Resource; created: Part }): Subject {
  const { resource, created } = by;
  const { operations } = world.session.input.catalogue;
  const sent = sentObject(world.current(), created);
  const identifier = createdIdentifier(answer.exchange, world.current(), { part: created, resource, operations });
  return { ...(identifier === undefined ? {} : { identifier }), ...(sent === undefined ? {} : { sent }), doubts: [] };
}

function existingSubject(world: ScenarioWorld, answer: Answer, resource: Resource): Subject {
  const changed = partOf(resource.update, answer.operation);
  const sent = changed === undefined ? undefined : (changed.becomes ?? sentObject(world.current(), changed));
  const implied = changed?.becomes !== undefined;
  return { ...subjectOf(world.item(resource.name)), implied, ...(sent === undefined ? {} : { sent }) };
}

function subjectOf({ identifier, object, doubt }: Item): Subject {
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(object === undefined ? {} : { before: object }),
    doubts: doubt === undefined ? [] : [doubt],
  };
}
