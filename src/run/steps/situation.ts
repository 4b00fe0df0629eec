import { isAcceptance } from '../../json/refusal.js';
import type { Json } from '../../model/json.js';
import { emptyDraft } from '../draft.js';
import { obtain } from '../items.js';
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
  | 'credential'
  | 'noCredential'
  | 'protected'
  | 'unsure'
  | 'accepted'
> = {
  environment: (world, api = '') => {
    if (world.session.input.urls[api] === undefined)
      throw stopUnverified(`the profile gives no URL for the API "${api}"`);
    world.change(emptyDraft(world.session.operation(api, world.facts.sends)));
  },
  resource: (world, path = '') => {
    world.change({ ...world.current(), path });
    refuseIfDeclared(world);
  },
  existing: (world, resource = '') => obtain(world, { resource: world.resource(resource), removable: false }),
  existingRemovable: (world, resource = '') => obtain(world, { resource: world.resource(resource), removable: true }),
  existingCreated: (world, resource = '', creator = '') =>
    obtain(world, {
      resource: world.resource(resource),
      creator: world.session.operation(world.facts.api, creator),
      removable: removes(world, resource),
    }),
  existingCreatedWith: (world, resource = '', creator = '', body = '') =>
    obtain(world, {
      resource: world.resource(resource),
      creator: world.session.operation(world.facts.api, creator),
      body: parseJson(body),
      removable: removes(world, resource),
    }),
  credential: (world) => world.change({ ...world.current(), credential: true }),
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
    world.openQuestions.push(reason);
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

function removes(world: ScenarioWorld, resource: string): boolean {
  const name = `${world.operation.api}/${world.operation.name}`;
  const usesUp = world.session.input.catalogue.bindings.operations[name]?.usesUp ?? [];
  return usesUp.includes(resource) || world.resource(resource).delete.some((part) => part.operation === name);
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
