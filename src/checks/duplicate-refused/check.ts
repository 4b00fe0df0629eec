import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { isObject } from '../../model/json.js';
import { showsItem } from '../../model/parts.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { bodyProperties, bodySchemaOf, isOwnIdentifier } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { type ItemProperty, itemProperties } from '../../schema/item-properties.js';
import { isKeptUnique, refusesTheSame, takenNamesTold } from '../../schema/kept-unique.js';
import { schemaAt } from '../../schema/properties.js';
import { namesKey } from '../../schema/request-key.js';
import { get, tokens, toPath } from '../../support/json/pointer.js';
import { isMadeUp } from '../../support/json/template.js';
import { isJson } from '../../support/media-type.js';
import { noSecondItem, notReplaced, notTaken } from './judge.js';

const phrase = 'the same values are refused for a second item';
const named = 'another {string} with the same identifier does not take its place';
const taken = 'a change to the values that another {string} has is refused at {string}';

/** What the definition calls unique is given to one item only. */
export const check = defineCheck({
  title: 'Duplicate',
  asks: 'A second item with the same values is refused if the definition says that one of them is unique.',
  order: 174,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'read-again', judge: noSecondItem },
    [named]: { of: 'key-again', judge: notReplaced },
    [taken]: { of: 'taken', judge: notTaken },
  },
  notes: {
    sends:
      'The valid request that creates an item, and exactly the same request again, or another one with the same identifier, where the caller chooses it; or the valid PUT or PATCH, and another one with all the values that another item has.',
    demands:
      'The second request is refused, or its answer shows the item of the first, which keeps its values. A PUT or PATCH does not give an item the unique value of another.',
    basis:
      'The 409 that the definition documents, together with the description of a property ("unique"), or a description of the 409 that names a property ("a vehicle with this plate exists already"), or with a text of the operation or of the property that states a rule ("no two vehicles have the same plate", "must be unique"), where the refusals are documented together (default); or a 409 for what overlaps with another item, or is done already ("the pupil is enrolled already", of an enrolment). An identifier that the caller chooses is unique by itself.',
    notWhen:
      'The operation neither creates nor replaces an item, documents no 409, or sends no property that the definition calls unique; or the valid request has an idempotency key.',
    safeguards:
      'All values are the same, so that it does not matter which of them must be unique, or whether only several of them together. If the caller chooses the identifier, a success counts against the candidate only where the item has the values of the second request afterwards; where the definition does not say what the conflict is, only 201 does.',
  },
  plan: (context) => {
    const { role, part, resource } = context.resourceRole ?? {};
    const ofName = secondOfName(context);
    if (ofName !== undefined) return [ofName];
    const replaces = replacesItem(context);
    const shows = (role === 'create' || replaces) && part?.returned !== undefined;
    const unique = shows && !takesKey(context) ? uniqueProperty(context) : undefined;
    if (unique === undefined || resource === undefined)
      return (
        sameAgain(context) ?? {
          notApplicable: 'the definition names no value that only one item may have, and no refusal of a second',
        }
      );
    if (replaces) {
      const { name } = resource;
      const steps = [step('Given', 'another', name), send(context), ownStep('Then', taken, name, toPath(unique.at))];
      return [{ title: `A change to the "${unique.name}" of another item is refused`, steps }];
    }
    const title = `A second item with the same "${unique.name}" is refused`;
    return [{ title, steps: [send(context), ownStep('Then', phrase)] }];
  },
});

/** True for a PUT or PATCH whose body is the item, or a part of it. */
function replacesItem(context: CheckContext): boolean {
  const { role, part } = context.resourceRole ?? {};
  const isChange = role === 'update' && (context.operation.method === 'PUT' || isPlainPatch(context));
  return isChange && part?.sent === '' && !isVersioned(context);
}

/** Exactly the same item again, where the definition refuses what is there already. */
function sameAgain(context: CheckContext): ScenarioDraft[] | undefined {
  const { role, part, resource } = context.resourceRole ?? {};
  const isShown = role === 'create' && part?.returned !== undefined && !takesKey(context);
  if (!isShown || resource === undefined || !refusesTheSame(context.operation, resource.name)) return undefined;
  return [{ title: 'The same item again is refused', steps: [send(context), ownStep('Then', phrase)] }];
}

/** A second item with the identifier of the first. */
function secondOfName(context: CheckContext): ScenarioDraft | undefined {
  const { role, resource } = context.resourceRole ?? {};
  const own = role === 'create' ? chosenName(context) : undefined;
  if (own === undefined || resource === undefined) return undefined;
  const steps = [send(context), ownStep('Then', named, resource.name)];
  return { title: `A second item with the same "${tokens(own.at).at(-1)}" is refused`, steps };
}

/** The identifier of a new item that the caller chooses, where one that is taken is refused as far as one can tell. */
function chosenName(context: CheckContext): CarriedProperty | undefined {
  const { operation, resourceRole } = context;
  const { part, resource } = resourceRole ?? {};
  const own = bodyProperties(context).find((property) => isOwnIdentifier(context, property));
  const isOurs = own?.required === true || resource?.identifierChosenBy === 'client';
  if (own === undefined || !isOurs || own.carrier !== undefined || part?.into !== undefined || takesKey(context))
    return undefined;
  const { value } = own;
  const isNew = typeof value === 'string' && value.includes('{{fresh ') && isMadeUp(value);
  const isRead = resource?.read.some(showsItem) === true;
  return isNew && isRead && takenNamesTold(operation) !== undefined ? own : undefined;
}

/** True where the valid request names itself by a key, so that the same request again is the same request. */
function takesKey({ operation, template }: CheckContext): boolean {
  return operation.parameters.some(
    (parameter) => namesKey(parameter) && template.parameters.some(({ name }) => name === parameter.name),
  );
}

/** True for a PATCH whose body has the properties of the item in their places, and not a list of changes. */
function isPlainPatch({ operation: { method }, template: { body } }: CheckContext): boolean {
  return method === 'PATCH' && body !== undefined && isJson(body.mediaType) && isObject(body.value);
}

/** True for a body that names something of the item as it was: a second request would be refused because of that. */
function isVersioned({ template }: CheckContext): boolean {
  return JSON.stringify(template.body?.value ?? null).includes('{{existing ');
}

/** The first property of the item that is sent that the definition calls unique. */
function uniqueProperty(context: CheckContext): ItemProperty | undefined {
  const { catalogue, operation, template, resourceRole } = context;
  const { sent, into } = resourceRole?.part ?? {};
  const whole = bodySchemaOf(context);
  const body = template.body?.value;
  if (whole === undefined || body === undefined || sent === undefined || into !== undefined) return undefined;
  const schema = schemaAt(catalogue.schemas, whole, sent);
  const found = schema === undefined ? [] : itemProperties(catalogue.schemas, schema, 'request');
  return found.find(
    (property) => get(body, sent + property.at) !== undefined && isKeptUnique(catalogue.schemas, operation, property),
  );
}
