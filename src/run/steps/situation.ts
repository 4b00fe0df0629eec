import { isAcceptance } from '../../json/refusal.js';
import { asText } from '../../json/template.js';
import type { Json } from '../../model/json.js';
import { emptyDraft } from '../draft.js';
import { obtain, type Wanted } from '../items.js';
import { Stop, stopError, stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';

/** Steps that set the scene: where the candidate is, what exists there, and who asks. */
export const situationSteps: Handlers<
  | 'environment'
  | 'resource'
  | 'existing'
  | 'existingCreated'
  | 'existingCreatedWith'
  | 'existingRemovable'
  | 'servedBy'
  | 'credential'
  | 'bearer'
  | 'bearerOf'
  | 'noCredential'
  | 'protected'
  | 'unsure'
  | 'accepted'
> = {
  environment: (world, api = '') => {
    const operation = world.session.operation(api, world.facts.sends);
    world.session.baseUrl(operation);
    world.change(emptyDraft(operation));
  },
  resource: (world, path = '') => {
    world.change({ ...world.current(), path });
    refuseIfDeclared(world);
  },
  existing: (world, resource = '') =>
    provide(world, { resource: world.resource(resource), removable: removes(world, resource) }),
  existingRemovable: (world, resource = '') => provide(world, { resource: world.resource(resource), removable: true }),
  existingCreated: (world, resource = '', creator = '') =>
    provide(world, {
      resource: world.resource(resource),
      creator: world.session.operation(world.facts.api, creator),
      removable: removes(world, resource),
    }),
  existingCreatedWith: (world, resource = '', creator = '', body = '') =>
    provide(world, {
      resource: world.resource(resource),
      creator: world.session.operation(world.facts.api, creator),
      body: parseJson(body),
      removable: removes(world, resource),
    }),
  servedBy: (world, system = '') => {
    if (world.operation.system !== system) throw stopError(`"${world.operation.name}" is not served by a "${system}"`);
  },
  credential: (world) => world.change({ ...world.current(), credential: true }),
  bearer: (world, token = '') => {
    world.change({ ...world.current(), credential: true, bearer: { token: asText(world.filled(token)) } });
  },
  bearerOf: (world, resource = '') =>
    world.change(world.withBearer({ ...world.current(), credential: true }, resource)),
  noCredential: (world) => {
    world.deviates = true;
    world.change({ ...world.current(), credential: false });
  },
  protected: (world) => {
    const { profile } = world.session.input;
    if (world.operation.security.length > 0 || profile.protected) return;
    const reason =
      'the GovSpec declares no security for it, and the profile does not say that the candidate is protected';
    throw new Stop({ outcome: 'not-applicable', reason });
  },
  unsure: (world, reason = '') => {
    world.doubt(reason);
  },
  accepted: async (world, name = '') => {
    const { session } = world;
    const operation = session.operation(world.facts.api, name);
    const known = session.accepted.get(operation.id) ?? isAccepted(world);
    session.accepted.set(operation.id, known);
    world.accepted = await known;
    world.deviates = true;
    if (!world.accepted) throw stopUnverified('the valid request is not accepted, so a refusal would prove nothing');
  },
};

/**
 * Gets an item. Where it cannot be had, whether the operation is routed at all can still be asked with one that does not
 * exist; what needs a token only to be given one is not needed where the profile gives it.
 */
async function provide(world: ScenarioWorld, wanted: Wanted): Promise<void> {
  const { name } = wanted.resource;
  if (isForGivenToken(world, name)) return;
  try {
    await obtain(world, wanted);
  } catch (error) {
    const canPretend = error instanceof Stop && error.finding.outcome === 'not-verified';
    if (!canPretend || world.facts.rule !== 'operation-served') throw error;
    world.pretend(name, error.message);
  }
}

function isForGivenToken(world: ScenarioWorld, resource: string): boolean {
  const { bearer, setUps } = world.session.template(world.operation);
  const scheme = bearer === undefined ? undefined : world.resource(bearer).credential;
  if (scheme === undefined || resource === bearer || !world.session.credentials.hasFor(scheme)) return false;
  return setUps.some((setUp) => setUp.resource === resource && setUp.forToken === true);
}

/** Sends the valid request once per operation, when no scenario has sent it yet. */
async function isAccepted(world: ScenarioWorld): Promise<boolean> {
  const exchange = await world.sendAside(`accepted ${world.operation.id}`, world.current());
  return isAcceptance(world.operation, exchange);
}

/** What the vendor declares as not implemented is not asked for: it is a gap already. */
function refuseIfDeclared(world: ScenarioWorld): void {
  const declared = world.session.input.profile.notImplemented.find(({ operation }) => {
    return operation === world.operation.name || operation === `${world.operation.api}/${world.operation.name}`;
  });
  if (declared !== undefined) throw stopUnverified('the vendor declares the operation as not implemented');
}

/** True when an item is gone afterwards, by the request itself or by what comes before it. */
function removes(world: ScenarioWorld, resource: string): boolean {
  const { bindings } = world.session.input.catalogue;
  const name = `${world.operation.api}/${world.operation.name}`;
  const before = world.session.template(world.operation).setUps.flatMap(({ create }) => create?.operation ?? []);
  const isUsedUp = [name, ...before].some((used) => bindings.operations[used]?.usesUp.includes(resource) === true);
  return isUsedUp || world.resource(resource).delete.some((part) => part.operation === name);
}

/** The JSON under a step. */
export function parseJson(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    throw stopError(`the text under the step is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
