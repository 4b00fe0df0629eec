import type { Adaptation } from '../../model/adaptation.js';
import { shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { methods, type ParameterLocation, unservedMethods } from '../../model/http.js';
import { roleOf } from '../../model/parts.js';
import type { Setting } from '../../model/plan.js';
import { Stop, stopError, stopUnverified } from '../../model/stop.js';
import { typesOf } from '../../schema/types.js';
import { toPath } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { type LocationWords, locations } from '../../vocabulary/phrases.js';
import { isUnsafe } from '../http/unsafe.js';
import { sendPrepared } from '../items/send-prepared.js';
import { sendSuited, withAdaptation } from '../items/send-suited.js';
import { oddNames } from '../requests/adapted.js';
import { type RequestDraft, sentValue, textOf } from '../requests/draft.js';
import { pathSegment } from '../requests/path-segment.js';
import { breaches, otherReadings, overlaps, whyNotProved } from '../requests/prove-clause.js';
import {
  parameterKey,
  testing,
  withBody,
  withoutBody,
  withoutParameter,
  withParameter,
} from '../requests/request-draft.js';
import { untilChangesShow } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Handlers } from './handler.js';
import { kindOfValue, nearlyTheSame, parseJson, unlikeAny } from './step-values.js';

/** Steps that write the request, break it, and send it. */
export const requestSteps: Handlers<
  | 'valueSet'
  | 'valueSetJson'
  | 'valueFromProfile'
  | 'valueFromProfileOr'
  | 'valueOfExisting'
  | 'valueOfOther'
  | 'valueNearly'
  | 'valueUnknown'
  | 'valueLeftOut'
  | 'body'
  | 'bodyAs'
  | 'bodyText'
  | 'bodyBytes'
  | 'bodyListed'
  | 'bodyLeftOut'
  | 'prepared'
  | 'breaks'
  | 'allowed'
  | 'sent'
  | 'sentAgain'
  | 'sentAs'
  | 'sentBare'
> = {
  valueSet: (world, words = '', name = '', text = '') =>
    setValue(world, locationOf(words), { name, setting: { kind: 'literal', text } }),
  valueSetJson: (world, words = '', name = '', text = '') =>
    setValue(world, locationOf(words), { name, setting: { kind: 'json', value: parseJson(text) } }),
  valueFromProfile: (world, words = '', name = '', value = '') =>
    setValue(world, locationOf(words), { name, setting: { kind: 'profile', name: value } }),
  valueFromProfileOr: (world, words = '', name = '', ...rest) => {
    const [value = '', assumed = ''] = rest;
    setValue(world, locationOf(words), { name, setting: { kind: 'profile', name: value, assumed } });
  },
  valueOfExisting: (world, words = '', name = '', resource = '') =>
    setValue(world, locationOf(words), { name, setting: { kind: 'existing', resource } }),
  valueOfOther: (world, words = '', name = '', resource = '') => {
    const identifier = world.items.other(resource)?.identifier;
    if (identifier === undefined) throw stopUnverified(`the other ${resource} shows no identifier`);
    world.request.noteAnsweredValue();
    const place = locationOf(words);
    const { path } = world.request.operation;
    const own = place === 'path' ? pathSegment(path, name, identifier) : identifier;
    setValue(world, place, { name, setting: { kind: 'literal', text: asText(own) } });
  },
  valueNearly: (world, words = '', name = '') => {
    const known = world.request.current().parameters.get(parameterKey(locationOf(words), name));
    if (known === undefined) throw stopUnverified(`the identifier "${name}" is not known`);
    const text = nearlyTheSame(textOf(known.value));
    setValue(world, locationOf(words), { name, setting: { kind: 'literal', text } });
  },
  valueUnknown: (world, words = '', name = '') => {
    const text = asText(unlikeAny(world, kindOfParameter(world, locationOf(words), name)));
    setValue(world, locationOf(words), { name, setting: { kind: 'literal', text } });
  },
  valueLeftOut: (world, words = '', name = '') => {
    const place = locationOf(words);
    world.request.change(testing(withoutParameter(world.request.current(), place, name), place, name));
  },
  body: (world, text = '') =>
    world.request.change(withBody(world.request.current(), world.filler.filled(parseJson(text)), 'application/json')),
  bodyAs: (world, mediaType = '', text = '') =>
    world.request.change(withBody(world.request.current(), world.filler.filled(parseJson(text)), mediaType)),
  bodyText: (world, mediaType = '', text = '') =>
    world.request.change({ ...world.request.current(), body: { kind: 'text', mediaType, text } }),
  bodyBytes: (world, mediaType = '', base64 = '') => {
    const text = Buffer.from(base64, 'base64').toString('latin1');
    world.request.change({ ...world.request.current(), body: { kind: 'text', mediaType, text, bytes: true } });
  },
  bodyListed: (world) => {
    const value = sentValue(world.request.current());
    if (value === undefined) throw stopError('the feature mentions a body before there is one');
    world.request.change(withBody(world.request.current(), [value]));
  },
  bodyLeftOut: (world) => world.request.change(withoutBody(world.request.current())),
  prepared: (world, name = '') => {
    const operation = world.session.planned.operation(world.facts.api, name);
    world.doubts.startNext(world.session.planned.template(operation));
    world.request.startNext();
    world.request.change(world.filler.openTemplate(operation));
  },
  breaks: (world, clause = '') => {
    const found = breaches(world.catalogue.schemas, world.request.current());
    if (!found.some((breach) => breach.clause === clause)) {
      const unusable = whyNotProved(world.catalogue.schemas, world.request.current());
      if (unusable !== undefined) throw stopUnverified(`the schema of the body cannot be used: ${unusable}`);
      const instead = found.map((breach) => breach.clause).join(', ');
      throw stopError(`the request does not break ${clause}${instead === '' ? '; it is valid' : `, but ${instead}`}`);
    }
    refuseIfAmbiguous(world);
    world.request.prove(clause);
  },
  allowed: async (world) => {
    const draft = world.request.current();
    const adaptation = await world.session.adaptations.known(draft.operation.id);
    if (world.request.accepted !== undefined) world.request.change(withAdaptation(draft, adaptation));
    doubtOddNames(world, adaptation);
    proveValid(world);
  },
  sent: async (world, name = '') => {
    const draft = world.request.current();
    if (world.session.planned.operation(world.facts.api, name).id !== draft.operation.id) {
      throw stopError(`the feature is about "${draft.operation.name}", not "${name}"`);
    }
    refuseIfOpen(draft);
    if (world.request.isPlain) proveValid(world);
    if (followsChange(world)) await untilChangesShow(world);
    const exchange = await sendWritten(world, draft);
    if (world.isJourney) world.itemSource.remember(world, world.request.current(), exchange);
  },
  sentAgain: (world) => world.evidence.sendAgain(world.request.current(), world.request.isPlain),
  sentAs: async (world, _ = '', name = '') => {
    const method = [...methods, ...unservedMethods].find((candidate) => candidate === name);
    if (method === undefined) throw stopError(`"${name}" is not an HTTP method`);
    const draft = { ...world.request.current(), method };
    const isBodyless = method === 'HEAD' || method === 'OPTIONS';
    await world.evidence.send(isBodyless ? withoutBody(draft) : draft, world.request.isPlain);
  },
  sentBare: async (world) => {
    await world.evidence.send({ ...world.request.current(), bare: true }, world.request.isPlain);
  },
};

/** Who takes no spaces in a text may rightly restrict other characters there too. */
function doubtOddNames(world: ScenarioWorld, adaptation: Adaptation | undefined): void {
  const body = sentValue(world.request.current());
  if (adaptation === undefined || body === undefined) return;
  for (const at of oddNames(body, adaptation))
    world.doubts.doubt(`the candidate accepts no spaces in ${toPath(at)}, and may restrict it further`);
}

/** True where a journey looks at what its last request may have changed. */
function followsChange({ isJourney, journey, evidence, catalogue, request }: ScenarioWorld): boolean {
  const last = evidence.judged ?? journey.others.at(-1);
  const looks: ReadonlySet<string | undefined> = new Set(['read', 'list', 'exists']);
  const { operation } = request.current();
  const isLook = operation.method === 'GET' || looks.has(roleOf(catalogue, operation)?.role);
  return isJourney && isLook && last !== undefined && isUnsafe(last.request.method);
}

/**
 * Sends the request of the scenario. Of the plain valid one, what is judged is the one that suits the candidate, if there is
 * one; a journey says itself what it sends.
 */
async function sendWritten(world: ScenarioWorld, planned: RequestDraft): Promise<Exchange> {
  const { isPlain } = world.request;
  if (isPlain) world.doubts.guess(world.session.planned.template(planned.operation));
  if (!isPlain || world.isJourney || planned.credential !== 'given') return world.evidence.send(planned, isPlain);
  const {
    draft,
    exchange,
    leftOut = [],
  } = await sendSuited(world.session, planned, (each) => world.evidence.send(each, true));
  world.request.change(draft);
  for (const place of leftOut) world.doubts.leaveOut(place);
  const accepted = (await sendPrepared(world, draft, exchange)) ?? exchange;
  if (world.evidence.judged !== accepted) world.evidence.show(accepted);
  return accepted;
}

/** What a journey left open must be set before the request is sent. */
function refuseIfOpen({ body, parameters }: RequestDraft): void {
  const value = body?.kind === 'value' ? body.value : null;
  const text = JSON.stringify([value, [...parameters.values()].map((parameter) => parameter.value)]);
  const [open, kind, name] = /\{\{(existing|sent|assertion|proof) ([^\s{}]*)(?:\s[^{}]*)?\}\}/.exec(text) ?? [];
  if (open === undefined) return;
  if (kind === 'existing') throw stopUnverified(`no ${name} is known yet`);
  throw stopError(`the feature mentions ${open} before there is one`);
}

/** What breaks one definition may be right by another that the candidate serves at the same place. */
function refuseIfAmbiguous(world: ScenarioWorld): void {
  const [other] = otherReadings(world.catalogue, world.request.current());
  if (other === undefined) return;
  const reason = `the request is valid for "${shortName(other)}", which the GovSpec defines with the same method and path`;
  throw new Stop({ outcome: 'not-applicable', reason });
}

/** A request that is meant to be valid is proved so before it is sent. */
function proveValid(world: ScenarioWorld): void {
  const { schemas } = world.catalogue;
  const draft = world.request.current();
  const [breach] = breaches(schemas, draft);
  if (breach === undefined) {
    for (const reason of overlaps(schemas, draft)) world.doubts.doubt(reason);
    return;
  }
  const words = `the request breaks ${breach.clause}: ${breach.message}`;
  if (world.request.carriesAnswer) throw stopUnverified(`${words}; it contains a value that the candidate answered`);
  throw stopError(`${words}. Correct the feature or the profile.`);
}

function locationOf(words: string): ParameterLocation {
  return locations[words as LocationWords];
}

function setValue(world: ScenarioWorld, place: ParameterLocation, value: { name: string; setting: Setting }): void {
  const draft = world.request.current();
  const changed = withParameter(draft, world.filler.parameter(draft.operation, { ...value, in: place }));
  world.request.change(world.request.accepted === undefined ? changed : testing(changed, place, value.name));
}

/** By the schema; where that says no more than text, by the value that is known. */
function kindOfParameter(world: ScenarioWorld, place: ParameterLocation, name: string): string {
  const { schemas } = world.catalogue;
  const parameter = world.request.operation.parameters.find((known) => known.in === place && known.name === name);
  const node = parameter?.schema === undefined ? {} : schemas.follow(parameter.schema, 'request').node;
  const types = parameter?.schema === undefined ? undefined : typesOf(schemas, parameter.schema, 'request');
  if (types?.has('integer') === true || types?.has('number') === true) return 'number';
  const known = world.request.current().parameters.get(parameterKey(place, name));
  return node.format === 'uuid' ? 'uuid' : kindOfValue(known === undefined ? undefined : textOf(known.value));
}
