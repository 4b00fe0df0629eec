import { type CredentialChoice, otherCredentials } from '../../model/credential-choice.js';
import { namesOf } from '../../model/definition.js';
import { Stop, stopError, stopUnverified, unlessUnverified } from '../../model/stop.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText } from '../../support/json/write.js';
import { prepareItem } from '../items/send-prepared.js';
import { asSuited } from '../items/send-suited.js';
import { settleByItem } from '../items/understood.js';
import { emptyDraft } from '../requests/draft.js';
import { freshValue } from '../requests/fresh-values.js';
import { baseUrlOf } from '../requests/prepare-request.js';
import type { Wanted } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Handlers } from './handler.js';
import { parseJson } from './step-values.js';
import { stopsCandidate } from './stops-candidate.js';

/** Steps that set the scene: where the candidate is, what exists there, and who asks. */
export const situationSteps: Handlers<
  | 'environment'
  | 'resource'
  | 'elsewhere'
  | 'existing'
  | 'existingCreated'
  | 'existingCreatedWith'
  | 'existingRemovable'
  | 'more'
  | 'another'
  | 'oneMore'
  | 'servedBy'
  | 'credential'
  | 'bearer'
  | 'bearerOf'
  | 'noCredential'
  | 'partialCredential'
  | 'unknownCredential'
  | 'tamperedCredential'
  | 'emptyCredential'
  | 'longerCredential'
  | 'shorterCredential'
  | 'otherCaseCredential'
  | 'unsignedCredential'
  | 'otherCredential'
  | 'protected'
  | 'person'
  | 'unsure'
  | 'accepted'
  | 'acceptedWithCredential'
> = {
  environment: (world, api = '') => {
    const operation = world.session.planned.operation(api, world.facts.sends);
    baseUrlOf(world.session.urls, operation);
    world.request.change(emptyDraft(operation));
  },
  resource: (world, path = '') => {
    world.request.change({ ...world.request.current(), path });
    refuseIfDeclared(world);
    refuseIfItStops(world);
  },
  elsewhere: (world, buildingBlock = '', part = '') => world.goTo(buildingBlock, part),
  existing: (world, resource = '') =>
    provide(world, { resource: world.items.resource(resource), removable: removes(world, resource) }),
  existingRemovable: (world, resource = '') =>
    provide(world, { resource: world.items.resource(resource), removable: true }),
  existingCreated: (world, resource = '', creator = '') =>
    provide(world, {
      resource: world.items.resource(resource),
      creator: world.session.planned.operation(world.facts.api, creator),
      removable: removes(world, resource),
    }),
  existingCreatedWith: (world, resource = '', creator = '', body = '') =>
    provide(world, {
      resource: world.items.resource(resource),
      creator: world.session.planned.operation(world.facts.api, creator),
      body: parseJson(body),
      removable: removes(world, resource),
    }),
  more: async (world, count = '', resource = '') => {
    for (let made = 1; made <= Number(count); made += 1)
      await world.itemSource.obtainAnother(world, resource, `more ${made}`);
  },
  another: async (world, resource = '') => {
    world.items.keepOther(resource, await world.itemSource.obtainAnother(world, resource, 'other'));
  },
  oneMore: async (world, resource = '') => {
    const made = await world.itemSource.obtainAnother(world, resource, 'one more').catch(unlessUnverified);
    if (made !== undefined) world.items.keepOther(resource, made);
  },
  servedBy: (world, system = '') => {
    if (world.request.operation.system !== system)
      throw stopError(`"${world.request.operation.name}" is not served by a "${system}"`);
  },
  credential: (world) => world.request.change({ ...world.request.current(), credential: 'given' }),
  bearer: (world, token = '') => {
    world.request.change({
      ...world.request.current(),
      credential: 'given',
      bearer: { token: asText(world.filler.filled(token)) },
    });
  },
  bearerOf: (world, resource = '') =>
    world.request.change(world.filler.withBearer({ ...world.request.current(), credential: 'given' }, resource)),
  noCredential: (world) => presentInstead(world, 'none'),
  unknownCredential: (world) => presentInstead(world, 'unknown'),
  tamperedCredential: (world) => presentInstead(world, 'tampered'),
  emptyCredential: (world) => presentInstead(world, 'empty'),
  longerCredential: (world) => presentInstead(world, 'longer'),
  shorterCredential: (world) => presentInstead(world, 'shorter'),
  otherCaseCredential: (world) => presentInstead(world, 'other-case'),
  partialCredential: (world, scheme = '') => presentInstead(world, { without: scheme }),
  unsignedCredential: (world) => presentInstead(world, 'unsigned'),
  otherCredential: (world, name = '') => {
    const known = otherCredentials.find((candidate) => candidate === name);
    if (known === undefined)
      throw stopError(`a profile has no credential "${name}"; known: ${otherCredentials.join(', ')}`);
    return presentInstead(world, known);
  },
  protected: (world) => {
    const { profile } = world.session;
    const { security } = world.request.operation;
    if (profile.protected) return;
    if (security.length > 0) {
      const byCertificate = security.every(({ type }) => type === 'mutualTLS');
      if (!byCertificate || baseUrlOf(world.session.urls, world.request.operation).startsWith('https:')) return;
      throw stopUnverified('the GovSpec asks for a client certificate, which only https can carry');
    }
    const reason =
      'the GovSpec declares no security for the operation, and the profile does not say that the candidate is protected';
    throw new Stop({ outcome: 'not-applicable', reason });
  },
  person: (world, reason = '') => {
    world.doubts.needPerson(reason);
  },
  unsure: (world, reason = '') => {
    world.doubts.doubt(reason);
  },
  accepted: assertAccepted,
  acceptedWithCredential: assertAccepted,
};

/** A refusal proves something only where the valid request is accepted. */
async function assertAccepted(world: ScenarioWorld, name = ''): Promise<void> {
  const { operation } = world.request;
  if (world.session.planned.operation(world.facts.api, name).id !== operation.id)
    throw stopError(`the feature is not about "${name}"`);
  const { judged, finding } = await world.controls.valid(operation.name);
  world.request.deviate();
  if (judged === undefined && finding?.outcome === 'not-verified') throw stopUnverified(finding.reason);
  if (judged === undefined || !isAcceptance(operation, judged)) {
    throw stopUnverified('the valid request is not accepted, so a refusal would prove nothing');
  }
  world.request.accept(judged);
  world.request.change(await asSuited(world.session, world.request.current()));
  world.evidence.addEarlier(judged);
  await prepareItem(world);
  await refuseIfOpen(world);
}

async function presentInstead(world: ScenarioWorld, credential: CredentialChoice): Promise<void> {
  const draft = { ...world.request.current(), credential };
  await world.session.credentials.present(draft.operation, credential, draft.bearer);
  world.request.change(draft);
}

/** Where the request is answered without any credential, that is what the candidate is blamed for, and nothing more. */
async function refuseIfOpen(world: ScenarioWorld): Promise<void> {
  const { credential } = world.request.current();
  if (credential === 'given' || credential === 'none') return;
  const { judged } = await world.controls.unauthenticated();
  if (judged === undefined || !isAcceptance(world.request.operation, judged)) return;
  throw stopUnverified('the candidate also answers the request without any credential, which another scenario reports');
}

/** What the vendor declares as not implemented is not asked for: it is a gap already. */
function refuseIfDeclared(world: ScenarioWorld): void {
  const names = namesOf(world.request.operation);
  if (world.profile.notImplemented.some(({ operation }) => names.includes(operation)))
    throw stopUnverified('the vendor declares the operation as not implemented');
}

/** A run that stops the candidate could ask nothing more, nor remove what it has made. */
function refuseIfItStops({ request: { operation } }: ScenarioWorld): void {
  if (stopsCandidate(operation))
    throw stopUnverified('the operation stops the candidate, so a run does not call it; try it by hand');
}

/** A journey says itself what it removes, by the steps that follow. */
function removes(world: ScenarioWorld, resource: string): boolean {
  return !world.isJourney && world.session.planned.usesUp(world.request.operation, resource);
}

/**
 * Gets an item. Where it cannot be had, whether the operation is routed at all, and whether it breaks down, can still be
 * asked with one that does not exist, and a request that does not name the item can be sent without it; what needs a
 * token only to be given one is not needed where the profile gives it.
 */
async function provide(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const { name } = wanted.resource;
  if (isForGivenToken(world, name)) return;
  try {
    await world.itemSource.obtain(world, wanted);
    if (world.isJourney) settleByItem(world, name, world.items.item(name));
  } catch (error) {
    if (world.isJourney || !(error instanceof Stop) || error.finding.outcome !== 'not-verified') throw error;
    if (!isNamed(world, name)) lackItem(world, name, error);
    else if (rulesWithoutItem.has(world.facts.rule)) useMissingItem(world, name, error.message);
    else throw error;
  }
}

/** What can be asked with an item that does not exist. */
const rulesWithoutItem: ReadonlySet<string> = new Set(['operation-served', 'success-status']);

/** True where the request of the operation carries the item, or something of it. */
function isNamed({ session, request }: ScenarioWorld, resource: string): boolean {
  const { parameters, body, bodyChanges, bearer } = session.planned.template(request.operation);
  if (bearer !== undefined) return true;
  const named = parameters.some(({ setting }) => setting.kind === 'existing' && setting.resource === resource);
  const text = JSON.stringify([parameters, body, bodyChanges]);
  return (
    named || [`existing ${resource}`, `sent ${resource}`, '{{assertion', '{{proof'].some((word) => text.includes(word))
  );
}

/** The request can be sent; whatever asks about the item says why there is none. */
function lackItem({ items, doubts, request }: ScenarioWorld, resource: string, stop: Stop): void {
  items.lack(resource, stop);
  if (request.operation.method !== 'GET') doubts.doubt(stop.message);
}

/** Puts an item that does not exist where one is wanted, to see at least whether the operation is routed. */
function useMissingItem(
  { items, doubts, request, runId, facts }: ScenarioWorld,
  resource: string,
  reason: string,
): void {
  items.useMissing(resource, freshValue(runId, `${facts.scope} ${resource}`, 'text'));
  doubts.doubt(reason);
  request.deviate();
}

function isForGivenToken(world: ScenarioWorld, resource: string): boolean {
  if (world.isJourney) return false;
  const { bearer, setUps } = world.session.planned.template(world.request.operation);
  const scheme = bearer === undefined ? undefined : world.items.resource(bearer).credential;
  if (scheme === undefined || resource === bearer || !world.session.credentials.hasFor(scheme)) return false;
  return setUps.some((setUp) => setUp.resource === resource && setUp.forToken === true);
}
