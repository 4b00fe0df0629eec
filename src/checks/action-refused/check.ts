import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { actedOn } from '../../plan/kit/actions.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { type ActionStates, actionStates, refusesOthers } from '../../schema/action-states.js';
import { itemProperties } from '../../schema/item-properties.js';
import { meantSchema, schemaAt } from '../../schema/properties.js';
import { statesOnce } from '../../schema/repeated-action.js';
import { toPath } from '../../support/json/pointer.js';
import { nameWords } from '../../support/name-words.js';
import { actionRefused, againRefused, nextRefused } from './judge.js';

const phrases = {
  now: 'the action is refused unless the {string} shows {string} as one of {string}',
  again: 'the action {string} is refused on the same {string} while it shows {string} as one of {string}',
  next: 'the action {string} on the same {string} is refused unless it shows {string} as one of {string}',
} as const;

/** An action is refused in a state in which the definition does not allow it. */
export const check = defineCheck({
  title: 'Action in the wrong state',
  asks: 'An action on an item is refused in a state in which the definition does not allow it.',
  order: 87,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.now]: { of: 'look-back', judge: actionRefused },
    [phrases.next]: { of: 'acted-again', judge: nextRefused },
    [phrases.again]: { of: 'acted-again', judge: againRefused },
  },
  notes: {
    sends:
      'The action on a new item, if the definition allows it in a later state only; another action after one that has ended the state it needs; and the same action twice, if the definition says that what it has brought about cannot be done again. The item is read before and after.',
    demands: 'The action is refused, and the item stays in its state.',
    basis:
      'The texts of the operation and of its 409, which name listed states: "Starts a trip that is planned", "pending or confirmed to cancelled", "already cancelled", "cannot be cancelled again".',
    notWhen:
      'The operation is no action that answers with its item, documents no refusal, or its texts do not say in which of the listed states it is allowed.',
    safeguards:
      'The state is read right before the action. An action that is accepted and leaves the state as it was proves nothing, because it may be repeated without harm, unless the definition says that it is refused then. States that an item leaves by itself ("running") are not used for that.',
  },
  plan: (context) => {
    const known = stateOf(context);
    const drafts = [
      ...(known === undefined ? [] : [...inFirstState(context, known), ...afterThis(context, known)]),
      ...again(context),
    ];
    return drafts.length > 0
      ? drafts
      : { notApplicable: 'the definition does not say in which state the action is allowed' };
  },
});

/** The property of an item that shows its state, and what may stand there. */
interface State {
  readonly resource: string;
  readonly name: string;
  readonly path: string;
  readonly values: readonly string[];
}

/** The state of the item on which the operation acts. */
function stateOf(context: CheckContext): State | undefined {
  const [state, ...others] = listedIn(context).filter(isState);
  return others.length > 0 ? undefined : state;
}

const isState = ({ name }: State): boolean => /^(status|state|phase|stage)$/.test(nameWords(name).at(-1) ?? '');

/** The properties of the item on which the operation acts that have one of a few values, by what it answers. */
function listedIn(context: CheckContext): State[] {
  const resource = actedOn(context);
  const [schema] = successSchemas(context.operation);
  const { schemas } = context.catalogue;
  const item = schema === undefined ? undefined : schemaAt(schemas, schema, resource?.read[0]?.returned ?? '');
  if (resource === undefined || item === undefined) return [];
  return itemProperties(schemas, item, 'response').flatMap(({ name, at, schema: own }): State[] => {
    const { enum: listed } = meantSchema(schemas, own, 'response').node;
    const values = Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : [];
    return values.length > 1 ? [{ resource: resource.name, name, path: toPath(at), values }] : [];
  });
}

/** What the texts of an action say, where it documents that it may be refused. */
function statesOf({ summary, description = '', responses }: Operation, { values }: State): ActionStates | undefined {
  const refusals = responses.filter(({ status }) => isConflict(status));
  if (refusals.length === 0) return undefined;
  const told = actionStates(
    [summary, description].filter((text) => text !== ''),
    values,
  );
  return (
    told ??
    actionStates(
      refusals.flatMap(({ description: text }) => text ?? []),
      values,
    )
  );
}

/** The action on a new item, which is in the state that is listed first as a rule. */
function inFirstState(context: CheckContext, state: State): ScenarioDraft[] {
  const { resource, path, values } = state;
  const from = statesOf(context.operation, state)?.from ?? [];
  const [first = ''] = values;
  if (from.length === 0 || from.includes(first)) return [];
  const judged = ownStep('Then', phrases.now, resource, path, from.join(', '));
  const steps = [step('Given', 'readBetween', resource), send(context), judged];
  return [{ title: 'The action is refused on an item that is not yet in the right state', subject: 'early', steps }];
}

/** The same action once more, where the texts refuse it on an item that is in the state to which it leads. */
function again(context: CheckContext): ScenarioDraft[] {
  const { operation } = context;
  const { summary, description = '', responses } = operation;
  const refused = responses.flatMap(({ status, description: text = '' }) => (isConflict(status) ? [text] : []));
  if (!responses.some(({ status }) => isConflict(status) || status === '4XX' || status === 'default')) return [];
  const told = listedIn(context).flatMap((state) => {
    const once = statesOnce({ said: [summary, description], refused }, state.values);
    const all = once.length > 0 ? once : refusedStates(operation, state);
    return all.length > 0 ? [{ state, once: all }] : [];
  });
  const [{ state, once } = {}, ...others] = told;
  if (state === undefined || once === undefined || others.length > 0) return [];
  const judged = ownStep('Then', phrases.again, shortName(operation), state.resource, state.path, once.join(', '));
  // Scenarios that send the same steps share an item, and this one sees no other action.
  const read = (keyword: 'Given' | 'And') => step(keyword, 'readBetween', state.resource);
  const steps = [read('Given'), send(context), read('And'), judged];
  return [{ title: 'The action is refused once it has been carried out', subject: 'again', steps }];
}

/** The states in which the texts say that the action is refused, by naming those in which it is not. */
function refusedStates(operation: Operation, state: State): string[] {
  const from = isState(state) ? (statesOf(operation, state)?.from ?? []) : [];
  const { summary, description = '' } = operation;
  return from.length > 0 && refusesOthers([summary, description])
    ? state.values.filter((value) => !from.includes(value))
    : [];
}

const isConflict = (status: string): boolean => status === '409' || status === '422';

/** Another action, after this one has brought the item into a state in which that is not allowed. */
function afterThis(context: CheckContext, state: State): ScenarioDraft[] {
  const { catalogue, operation } = context;
  const { resource, path } = state;
  const to = resultOf(operation, state);
  const begin = operation.path.replace(/[^/:]+$/, '');
  const others = catalogue.operations.filter(
    ({ method, path: other, id }) => method === 'POST' && id !== operation.id && other.replace(/[^/:]+$/, '') === begin,
  );
  const found = others.flatMap((other) => {
    const from = statesOf(other, state)?.from ?? [];
    return from.length === 0 || to === undefined || from.includes(to) ? [] : [{ other, from }];
  });
  return found.slice(0, 1).map(({ other, from }) => {
    const judged = ownStep('Then', phrases.next, shortName(other), resource, path, from.join(', '));
    // Scenarios that send the same steps share an item, and none may see the second action.
    const steps = [send(context), step('And', 'readBetween', resource), judged];
    return { title: `"${other.name}" is refused after it`, subject: 'after', steps };
  });
}

/** The state to which an action leads: as its texts say, or by its name, as "cancel" leads to "cancelled". */
function resultOf(operation: Operation, state: State): string | undefined {
  const action = nameWords(/[^/:]+$/.exec(operation.path)?.[0] ?? '')[0] ?? '';
  const stem = action.slice(0, Math.max(4, action.length - 1));
  const named = state.values.filter((value) => stem.length > 3 && value.toLowerCase().startsWith(stem));
  return statesOf(operation, state)?.to ?? (named.length === 1 ? named[0] : undefined);
}
