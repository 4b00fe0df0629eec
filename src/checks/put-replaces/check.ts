import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject } from '../../model/json.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { dispensableProperties } from '../../plan/changes/free-inputs.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { propertyLeftOut } from '../../plan/changes/placed-change.js';
import { createsItem } from '../../plan/kit/creates.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { jsonSchema } from '../../schema/contents.js';
import { definedProperties, isOneSchema, schemaAt } from '../../schema/properties.js';
import { isInList, join, tokens, toPaths } from '../../support/json/pointer.js';
import { mayDecline, replaced } from './judge.js';

const phrases = {
  answered: 'the candidate accepts the replacement, or refuses it without a server error',
  replaced: 'the {string} no longer shows {string} as before the replacement',
} as const;

/** PUT puts what is sent in the place of what was there. */
export const check = defineCheck({
  title: 'PUT replaces',
  asks: 'PUT replaces the item: properties that it leaves out are removed.',
  order: 132,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: mayDecline },
    [phrases.replaced]: { of: 'look-back', judge: replaced },
  },
  notes: {
    sends:
      'A PUT of an item without its optional properties, and with objects in it that lack theirs, then the request that reads it.',
    demands: 'None of these properties has the value that it had before.',
    basis: 'RFC 9110 section 9.3.4: PUT replaces the state of the resource with the one that is sent.',
    notWhen:
      'The method is not PUT; or GET at the same path does not answer what PUT takes, described by the same schema, PUT neither creates an item nor takes what creates one, and no PATCH at that path changes parts of the item.',
    safeguards:
      'A property that gets its documented default, that the candidate sets by itself, that the path of the request says already, or that has only a few listed values proves nothing. If the request is refused, the verdict is "not verified".',
  },
  plan: (context) => {
    const { operation, resourceRole } = context;
    if (operation.method !== 'PUT' || resourceRole?.role !== 'update' || !isRepresentation(context))
      return { notApplicable: 'the operation does not replace a whole item' };
    const places = placesLeftOut(context);
    if (places.length === 0) return { notApplicable: 'no property of the item may be left out' };
    return [
      allowedDraft(context, {
        title: 'Properties that PUT leaves out are removed',
        changes: places.map(propertyLeftOut),
        judged: ownStep('Then', phrases.answered),
        look: ownStep('And', phrases.replaced, resourceRole.resource.name, toPaths(places)),
      }),
    ];
  },
});

/**
 * What a PUT leaves out: optional properties, and of optional objects only their optional parts, where something else is left out
 * whole. So a candidate is found that keeps what is left out of the item, and one that keeps what is left out of an object in it.
 */
function placesLeftOut(context: CheckContext): readonly string[] {
  const shown = shownProperties(context);
  const placesOf = (properties: readonly CarriedProperty[]): string[] =>
    properties.map(({ at }) => at).filter((at) => shown.has(join('', tokens(at)[0] ?? '')) && !isInList(at));
  const whole = dispensableProperties(context);
  const isObjectWithParts = ({ value }: CarriedProperty): boolean => isObject(value) && Object.keys(value).length > 1;
  if (whole.every(isObjectWithParts)) return placesOf(whole);
  const inner = placesOf(dispensableProperties(context, isObjectWithParts));
  const isReached = (at: string): boolean => inner.some((place) => place === at || place.startsWith(`${at}/`));
  // An object whose parts are all needed is left out whole.
  return [...inner, ...placesOf(whole).filter((at) => !isReached(at))];
}

/** GET at the same path answers what PUT takes, as one schema describes it; or PUT takes all that a new item needs. */
function isRepresentation(context: CheckContext): boolean {
  const { catalogue, operation, resourceRole } = context;
  const [part] = resourceRole?.resource.read ?? [];
  const reader = operationNamed(catalogue, part?.operation);
  const taken = bodySchemaOf(context);
  const [answered] = reader === undefined ? [] : successSchemas(reader);
  if (reader?.path !== operation.path || resourceRole?.part.sent !== '') return false;
  const isOne = part?.returned === '' && isOneSchema(catalogue.schemas, taken, answered);
  return (
    isOne ||
    createsItem(context) ||
    takesNewItem(context, taken) ||
    (part?.returned !== undefined && changesPartly(context))
  );
}

/** The places at the top of the item that a read shows. */
function shownProperties({ catalogue, resourceRole }: CheckContext): ReadonlySet<string> {
  const [part] = resourceRole?.resource.read ?? [];
  const reader = operationNamed(catalogue, part?.operation);
  const [answered] = reader === undefined ? [] : successSchemas(reader);
  const item = answered === undefined ? undefined : schemaAt(catalogue.schemas, answered, part?.returned ?? '');
  const found = item === undefined ? [] : definedProperties(catalogue.schemas, item, 'response');
  return new Set(found.map(({ name }) => join('', name)));
}

/** True where PUT takes what creates an item, as one schema describes it. */
function takesNewItem({ catalogue, resourceRole }: CheckContext, taken: SchemaRef | undefined): boolean {
  return (resourceRole?.resource.create ?? []).some(({ operation, sent }) => {
    const creating = operationNamed(catalogue, operation)?.body?.contents;
    return sent === '' && isOneSchema(catalogue.schemas, jsonSchema(creating), taken);
  });
}

/** True where PATCH at the same path changes a part of the item, so that PUT is there for the whole. */
function changesPartly({ catalogue, operation, resourceRole }: CheckContext): boolean {
  return (resourceRole?.resource.update ?? []).some((part) => {
    const other = operationNamed(catalogue, part.operation);
    return other?.method === 'PATCH' && other.path === operation.path;
  });
}
