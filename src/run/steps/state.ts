import type { Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Answer, LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import { type Stop, stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText } from '../../support/json/write.js';
import { awaitConfirmation, type Confirmation, repeatUntilConfirmed } from '../items/confirmation.js';
import { chosenIdentifier, createdIdentifier, sentObject } from '../items/read-item.js';
import { addressedTo, type Reading, readDraft, readItem } from '../items/reading.js';
import { sentValue } from '../requests/draft.js';
import { freshValue } from '../requests/fresh-values.js';
import { eventually } from '../scenario/eventually.js';
import type { Item } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers, Judging } from './gatherer.js';
import type { Handlers } from './handler.js';
import { kindOfValue } from './step-values.js';

/** Steps that look at what the candidate keeps. */
export const stateSteps: Handlers<'readBack' | 'gone' | 'readBetween'> = {
  readBack: (world, name = '') => lookBack(world, name, (look) => world.judge.readBack(look)),
  gone: (world, name = '') => lookBack(world, name, (look) => world.judge.gone(look)),
  readBetween: async (world, name = '') => {
    const { identifier } = world.items.item(name);
    if (identifier === undefined) return;
    const resource = world.items.resource(name);
    const read = await readItem(world, resource, { identifier, key: `${world.facts.scope} read between ${name}` });
    world.evidence.addEarlier(...read.exchanges);
    world.evidence.keepBetween(read.object);
  },
};

/** What the candidate keeps, as evidence. */
export const stateEvidence: Gatherers<'look-back' | 'named-item' | 'other-item' | 'item-read'> = {
  'look-back': (world, judge, name = '') => lookBack(world, name, judge),
  'named-item': (world, judge, name = '') =>
    lookBackAt(world, { name, subjectIn: namedSubject }, (look) => judge(look)),
  'other-item': async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const other = world.items.other(name);
    if (other === undefined) throw stopError(`the feature mentions another "${name}" before there is one`);
    const about = {
      answer,
      resource: world.items.resource(name),
      confirmation: { exchanges: [] },
      ...subjectOf(other),
    };
    return world.items.amongItsOwn(other, () => lookAt(world, about, (look) => judge(look)));
  },
  'item-read': async (world, judge, name = '') => {
    const resource = world.items.resource(name);
    const answer = await world.answers.judged();
    const part = partOf(resource.read, answer.operation);
    if (part === undefined)
      throw stopError(`"${answer.operation.name}" is no operation that reads a ${name}, according to the bindings`);
    const { identifier, object } = world.items.item(name);
    return judge({
      answer,
      part,
      resource,
      ...(identifier === undefined ? {} : { identifier }),
      ...(object === undefined ? {} : { object }),
    });
  },
};

/** Reads the item after the request, and lets the judge compare. */
async function lookBack(world: ScenarioWorld, name: string, judge: Judging<'look-back'>): Promise<Finding> {
  return lookBackAt(world, { name, subjectIn: subject }, judge);
}

async function lookBackAt(
  world: ScenarioWorld,
  { name, subjectIn }: { readonly name: string; readonly subjectIn: typeof subject },
  judge: Judging<'look-back'>,
): Promise<Finding> {
  const answer = await world.answers.effect();
  const resource = world.items.resource(name);
  const { exchange } = answer;
  const part = partOf([...resource.create, ...resource.update, ...resource.delete], answer.operation);
  const about = { exchange, sent: sentValue(world.request.current()), scope: world.request.callbackScope };
  const confirmation = await awaitConfirmation(world, part, about);
  world.evidence.addEarlier(...confirmation.exchanges);
  return lookAt(
    world,
    { answer, resource, confirmation, ...subjectIn(world, answer, { resource, confirmation }) },
    judge,
  );
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
  about: Subject & { readonly answer: Answer; readonly resource: Resource; readonly confirmation: Confirmation },
  judge: Judging<'look-back'>,
): Promise<Finding> {
  const { confirmation, ...subject } = about;
  const { identifier, resource, before } = subject;
  if (identifier === undefined || resource.read.length === 0) throw noIdentifier(about);
  const readOfUnknown = await askUnknown(world, resource, identifier);
  const { pending } = confirmation;
  const { between } = world.evidence;
  const named = world.session.mask(asText(identifier));
  const look = async (attempt: string): Promise<Finding> => {
    const key = `${world.facts.scope} read back ${resource.name} ${named} after ${world.evidence.sent}${attempt}`;
    const { draft, part } = readingOf(world, resource, { identifier, key });
    const read = await world.evidence.sendAside(key, draft);
    const unknownPath = await unknownPathBeside(world, read, { resource, operation: draft.operation });
    return judge({
      ...subject,
      repeated: world.evidence.first !== undefined,
      ...besidePlain(world),
      reader: draft.operation,
      readPart: part,
      readDoubts: before === undefined ? world.session.planned.template(draft.operation).unsure : [],
      read,
      ...(unknownPath === undefined ? {} : { unknownPath }),
      ...(pending === undefined ? {} : { pending }),
      ...(between === undefined ? {} : { between }),
      ...(readOfUnknown === undefined ? {} : { readOfUnknown }),
    });
  };
  const key = `${world.facts.scope} looked back at ${resource.name} ${named} after ${world.evidence.sent}`;
  // Other kinds of items may be prompt where this one is not.
  const window = before === undefined ? () => world.session.lateness.windowForNew : undefined;
  const attempt = (count: number) => eventually(world, `${key} ${count}`, (again) => look(` ${count}${again}`), window);
  return repeatUntilConfirmed(world, confirmation, { attempt, isDone: ({ outcome }) => outcome === 'pass' });
}

/** The answer to a path that no definition names, beside a read that finds nothing and has not found anything before. */
async function unknownPathBeside(
  world: ScenarioWorld,
  { response }: Exchange,
  { resource, operation }: { resource: Resource; operation: Operation },
): Promise<Exchange | undefined> {
  const isLost = response?.status === 404 && !hasAnswered(world, resource, operation);
  return isLost ? world.session.exchanges.askUnknownPath(operation) : undefined;
}

/** True where the same operation has shown another item in this scenario, so that the candidate serves it. */
function hasAnswered({ items }: ScenarioWorld, { name }: Resource, operation: Operation): boolean {
  if (!items.has(name)) return false;
  return items.item(name).exchanges.some((one) => one.operation === operation.id && isAcceptance(operation, one));
}

/** The answer to the plain valid request, where the request of the scenario differs from it. */
function besidePlain({ request: { accepted } }: ScenarioWorld): Pick<LookBack, 'varied' | 'plain'> {
  return accepted === undefined ? { varied: false } : { varied: true, plain: accepted };
}

function readingOf(world: ScenarioWorld, resource: Resource, of: { identifier: Json; key: string }): Reading {
  const reading = readDraft(world, resource, of);
  if (reading === undefined) throw stopError(`the bindings name no operation that reads a ${resource.name}`);
  return reading;
}

/** Where the GovSpec documents no identifier in the answer, an answer without one breaks nothing, and shows nothing. */
function noIdentifier(about: { resource: Resource; answer: Answer; confirmation: Confirmation }): Stop {
  const { resource, answer, confirmation } = about;
  const created = partOf(resource.create, answer.operation);
  const undocumented =
    created !== undefined && created.returned === undefined && answer.exchange.response?.status === 201;
  if (!undocumented) {
    const words = `no answer shows the identifier by which the ${resource.name} could be read`;
    return stopUnverified(confirmation.pending === undefined ? words : `${words}; ${confirmation.pending}`);
  }
  return stopUnverified(
    'the GovSpec does not say where a new item shows its identifier, and the answer has no Location',
  );
}

/** A read of an identifier that was never given out; there is none for a read that is not told which item is meant. */
async function askUnknown(world: ScenarioWorld, resource: Resource, identifier: Json): Promise<Exchange | undefined> {
  const { name } = resource;
  const { draft, part } = readingOf(world, resource, { identifier, key: `${world.facts.scope} read unknown ${name}` });
  if (part.by === undefined) return undefined;
  const unknown = freshValue(world.runId, `${name} unknown`, kindOfValue(identifier));
  return world.session.exchanges.sendOnce(`unknown ${draft.operation.id}`, addressedTo(draft, part, unknown));
}

function subject(
  world: ScenarioWorld,
  answer: Answer,
  { resource, confirmation }: { resource: Resource; confirmation: Confirmation },
): Subject {
  const part = partOf(resource.create, answer.operation);
  const isChange = partOf(resource.update, answer.operation) !== undefined;
  if (part === undefined || isChange) return existingSubject(world, answer, resource);
  const { operations } = world.catalogue;
  const { callBody } = confirmation;
  const sent = sentObject(world.request.current(), part);
  const identifier = createdIdentifier(answer.exchange, world.request.current(), {
    part,
    resource,
    operations,
    ...(callBody === undefined ? {} : { callBody }),
  });
  return { ...(identifier === undefined ? {} : { identifier }), ...(sent === undefined ? {} : { sent }), doubts: [] };
}

function existingSubject(world: ScenarioWorld, answer: Answer, resource: Resource): Subject {
  const changed = partOf(resource.update, answer.operation);
  const sent = changed === undefined ? undefined : (changed.becomes ?? sentObject(world.request.current(), changed));
  const implied = changed?.becomes !== undefined;
  return { ...subjectOf(world.items.item(resource.name)), implied, ...(sent === undefined ? {} : { sent }) };
}

/** The new item that a change names in its path: nothing is known of what it was before. */
function namedSubject(world: ScenarioWorld, { operation }: Answer, { resource }: { resource: Resource }): Subject {
  const part = partOf(resource.update, operation);
  const draft = world.request.current();
  const identifier = chosenIdentifier(draft, part, resource);
  const sent = part === undefined ? undefined : sentObject(draft, part);
  return { ...(identifier === undefined ? {} : { identifier }), ...(sent === undefined ? {} : { sent }), doubts: [] };
}

function subjectOf({ identifier, object, doubt }: Item): Subject {
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(object === undefined ? {} : { before: object }),
    doubts: doubt === undefined ? [] : [doubt],
  };
}
