import { isAcceptance } from '../../json/refusal.js';
import type { Json } from '../../model/json.js';
import { otherCredentials } from '../../model/profile.js';
import { type CredentialChoice, emptyDraft } from '../draft.js';
import { obtain, obtainAnother } from '../items.js';
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
  | 'more'
  | 'another'
  | 'credential'
  | 'noCredential'
  | 'unknownCredential'
  | 'tamperedCredential'
  | 'unsignedCredential'
  | 'otherCredential'
  | 'protected'
  | 'person'
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
  more: async (world, count = '', resource = '') => {
    for (let made = 1; made <= Number(count); made += 1) await obtainAnother(world, resource, `more ${made}`);
  },
  another: async (world, resource = '') => {
    world.others.set(resource, await obtainAnother(world, resource, 'other'));
  },
  credential: (world) => world.change({ ...world.current(), credential: 'given' }),
  noCredential: (world) => presentInstead(world, 'none'),
  unknownCredential: (world) => presentInstead(world, 'unknown'),
  tamperedCredential: (world) => presentInstead(world, 'tampered'),
  unsignedCredential: (world) => presentInstead(world, 'unsigned'),
  otherCredential: (world, name = '') => {
    const known = otherCredentials.find((candidate) => candidate === name);
    if (known === undefined)
      throw stopError(`a profile has no credential "${name}"; known: ${otherCredentials.join(', ')}`);
    presentInstead(world, known);
  },
  protected: (world) => {
    const { profile, urls } = world.session.input;
    const { security, api } = world.operation;
    if (profile.protected) return;
    if (security.length > 0) {
      const byCertificate = security.every(({ type }) => type === 'mutualTLS');
      if (!byCertificate || urls[api]?.startsWith('https:') === true) return;
      throw stopUnverified('the GovSpec asks for a client certificate, which only https can carry');
    }
    const reason =
      'the GovSpec declares no security for it, and the profile does not say that the candidate is protected';
    throw new Stop({ outcome: 'not-applicable', reason });
  },
  person: (world, reason = '') => {
    world.persons = [...world.persons, reason];
  },
  unsure: (world, reason = '') => {
    world.openQuestions = [...world.openQuestions, reason];
  },
  accepted: async (world, name = '') => {
    const { operation } =
      world.session.operation(world.facts.api, name).id === world.operation.id ? world : strange(name);
    const { judged } = await world.playTwin(operation.name);
    world.deviates = true;
    if (judged === undefined || !isAcceptance(operation, judged)) {
      throw stopUnverified('the valid request is not accepted, so a refusal would prove nothing');
    }
    world.accepted = judged;
    world.earlier.push(judged);
  },
};

function strange(name: string): never {
  throw stopError(`the feature is not about "${name}"`);
}

function presentInstead(world: ScenarioWorld, credential: CredentialChoice): void {
  world.deviates = true;
  world.change({ ...world.current(), credential });
}

/** What the vendor declares as not implemented is not asked for: it is a gap already. */
function refuseIfDeclared(world: ScenarioWorld): void {
  const declared = world.session.input.profile.notImplemented.find(({ operation }) => {
    return operation === world.operation.name || operation === `${world.operation.api}/${world.operation.name}`;
  });
  if (declared !== undefined) throw stopUnverified('the vendor declares the operation as not implemented');
}

/** A journey says itself what it removes, by the steps that follow. */
function removes(world: ScenarioWorld, resource: string): boolean {
  if (world.isJourney) return false;
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
