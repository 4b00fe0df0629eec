import { fromPath, get, remove, set } from '../../json/pointer.js';
import { isAcceptance } from '../../json/refusal.js';
import { asText } from '../../json/template.js';
import { shortName } from '../../model/catalogue.js';
import type { Operation, ParameterLocation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { isObject } from '../../model/json.js';
import type { Setting } from '../../model/plan.js';
import { type LocationWords, locations } from '../../vocabulary.js';
import { type Draft, withBody, withoutBody, withoutParameter, withParameter } from '../draft.js';
import { freshValue } from '../fresh.js';
import { breaches, otherReadings } from '../prove.js';
import { Stop, stopError, stopUnverified } from '../stop.js';
import type { ScenarioWorld } from '../world.js';
import type { Handlers } from './handler.js';
import { parseJson } from './situation.js';

/** Steps that write the request, break it, and send it. */
export const requestSteps: Handlers<
  | 'valueSet'
  | 'valueFromProfile'
  | 'valueFromProfileOr'
  | 'valueOfExisting'
  | 'valueUnknown'
  | 'valueLeftOut'
  | 'body'
  | 'bodyAs'
  | 'bodyLeftOut'
  | 'propertySet'
  | 'propertySetJson'
  | 'propertyUnknown'
  | 'propertyLeftOut'
  | 'prepared'
  | 'breaks'
  | 'sent'
> = {
  valueSet: (world, words = '', name = '', text = '') =>
    setValue(world, placeOf(words), { name, setting: { kind: 'literal', text } }),
  valueFromProfile: (world, words = '', name = '', value = '') =>
    setValue(world, placeOf(words), { name, setting: { kind: 'profile', name: value } }),
  valueFromProfileOr: (world, words = '', name = '', ...rest) => {
    const [value = '', assumed = ''] = rest;
    setValue(world, placeOf(words), { name, setting: { kind: 'profile', name: value, assumed } });
  },
  valueOfExisting: (world, words = '', name = '', resource = '') =>
    setValue(world, placeOf(words), { name, setting: { kind: 'existing', resource } }),
  valueUnknown: (world, words = '', name = '') => {
    const text = asText(unknownIdentifier(world, kindOfParameter(world, placeOf(words), name)));
    setValue(world, placeOf(words), { name, setting: { kind: 'literal', text } });
  },
  valueLeftOut: (world, words = '', name = '') => world.change(withoutParameter(world.current(), placeOf(words), name)),
  body: (world, text = '') =>
    world.change(withBody(world.current(), world.filled(parseJson(text)), 'application/json')),
  bodyAs: (world, mediaType = '', text = '') =>
    world.change(withBody(world.current(), world.filled(parseJson(text)), mediaType)),
  bodyLeftOut: (world) => world.change(withoutBody(world.current())),
  propertySet: (world, path = '', text = '') => setProperty(world, path, text),
  propertySetJson: (world, path = '', text = '') => setProperty(world, path, parseJson(text)),
  propertyUnknown: (world, path = '') => {
    const known = get(world.current().body?.value, pointerOf(path));
    setProperty(world, path, unknownIdentifier(world, kindOfValue(known)));
  },
  propertyLeftOut: (world, path = '') => {
    const body = world.current().body?.value;
    if (get(body, pointerOf(path)) === undefined)
      throw stopError(`the request body has no property ${path} to leave out`);
    world.change(withBody(world.current(), remove(body ?? null, pointerOf(path))));
  },
  prepared: (world, name = '') => {
    const operation = world.session.operation(world.facts.api, name);
    world.startRequest();
    world.openQuestions = world.session.template(operation).unsure;
    world.change(world.openTemplate(operation));
    world.deviates = false;
  },
  breaks: (world, clause = '') => {
    const found = breaches(world.session.input.catalogue.schemas, world.current());
    if (!found.some((breach) => breach.clause === clause)) {
      const instead = found.map((breach) => breach.clause).join(', ');
      throw stopError(`the request does not break ${clause}${instead === '' ? '; it is valid' : `, but ${instead}`}`);
    }
    refuseIfAmbiguous(world);
    world.provedClause = clause;
    world.deviates = true;
  },
  sent: async (world, name = '') => {
    const draft = world.current();
    if (world.session.operation(world.facts.api, name).id !== draft.operation.id) {
      throw stopError(`the feature is about "${draft.operation.name}", not "${name}"`);
    }
    refuseIfOpen(draft);
    if (!world.deviates) proveValid(world);
    const exchange = await world.send(draft);
    if (!world.deviates && world.facts.operation !== '') {
      world.session.accepted.set(draft.operation.id, Promise.resolve(isAcceptance(draft.operation, exchange)));
    }
  },
};

/** What a journey left open must be set before the request is sent. */
function refuseIfOpen({ body, parameters }: Draft): void {
  const text = JSON.stringify([body?.value ?? null, [...parameters.values()].map((parameter) => parameter.text)]);
  const open = /\{\{(?!signed )[^{}]*\}\}/.exec(text);
  if (open !== null) throw stopError(`the feature speaks of ${open[0]} before there is one`);
}

/** What breaks one definition may be right by another that the candidate serves at the same place. */
function refuseIfAmbiguous(world: ScenarioWorld): void {
  const [other] = otherReadings(world.session.input.catalogue, world.current());
  if (other === undefined) return;
  const reason = `the request is valid for "${shortName(other)}", which the GovSpec defines with the same method and path`;
  throw new Stop({ outcome: 'not-applicable', reason });
}

/** A request that is meant to be valid is proved so before it is sent. */
function proveValid(world: ScenarioWorld): void {
  const [breach] = breaches(world.session.input.catalogue.schemas, world.current());
  if (breach === undefined) return;
  const words = `the request breaks ${breach.clause}: ${breach.message}`;
  if (world.carriesAnswer) throw stopUnverified(`${words}; it carries a value as the candidate answered it`);
  throw stopError(`${words}. Correct the feature or the profile.`);
}

function placeOf(words: string): ParameterLocation {
  return locations[words as LocationWords];
}

function setValue(world: ScenarioWorld, place: ParameterLocation, value: { name: string; setting: Setting }): void {
  const text = world.settingText(value.setting);
  world.change(withParameter(world.current(), { name: value.name, in: place, text }));
}

function setProperty(world: ScenarioWorld, path: string, value: Json): void {
  const body = set(world.current().body?.value, pointerOf(path), world.filled(value));
  world.change(withBody(world.current(), body));
}

function pointerOf(path: string): string {
  try {
    return fromPath(path);
  } catch (error) {
    throw stopError(error instanceof Error ? error.message : 'not a path');
  }
}

function unknownIdentifier(world: ScenarioWorld, kind: string): Json {
  return freshValue(world.session.input.runId, `${world.facts.scope} unknown`, kind);
}

function kindOfParameter(world: ScenarioWorld, place: ParameterLocation, name: string): string {
  const { schemas } = world.session.input.catalogue;
  const parameter = parameterOf(world.operation, place, name);
  if (parameter?.schema === undefined) return 'text';
  const { node } = schemas.follow(parameter.schema, 'request');
  if (node.type === 'integer' || node.type === 'number') return 'number';
  return isObject(node) && node.format === 'uuid' ? 'uuid' : 'text';
}

function parameterOf(operation: Operation, place: ParameterLocation, name: string) {
  return operation.parameters.find((parameter) => parameter.in === place && parameter.name === name);
}

function kindOfValue(value: Json | undefined): string {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) ? 'uuid' : 'text';
}
