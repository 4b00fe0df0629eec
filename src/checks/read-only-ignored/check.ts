import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep, propertyStep } from '../../plan/kit/steps.js';
import { type ItemProperty, itemProperties } from '../../schema/item-properties.js';
import { schemaAt } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { toPaths } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { inGoodOrder, notTaken } from './judge.js';

const phrases = {
  answered: 'the candidate ignores the readOnly properties, or refuses the request',
  shown: 'the {string} does not show {string} as they were sent',
} as const;

/** What is for the candidate to say cannot be set by sending it. */
export const check = defineCheck({
  title: 'readOnly ignored',
  asks: 'A readOnly property in a request does not change the item.',
  order: 234,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: inGoodOrder },
    [phrases.shown]: { of: 'look-back', judge: notTaken },
  },
  notes: {
    sends: 'The valid request with values for the properties that are readOnly, then the request that reads the item.',
    demands: 'The item does not have the values that were sent. Where the request is refused, nothing is asked.',
    basis:
      'readOnly in the schema: it is not to be sent as part of a request (OpenAPI, Schema Object); or the description of a property that only answers have, which says that the server sets it.',
    notWhen: 'The operation does not create or change an item that can be read, or no property of it is readOnly.',
    safeguards:
      'A value that the candidate also gives to the plain request proves nothing. An identifier is sent only where the definition does not let the caller choose it.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const isKept = resourceRole?.role === 'create' || resourceRole?.role === 'update';
    const { sent, into, renamed } = resourceRole?.part ?? {};
    if (
      !isKept ||
      sent === undefined ||
      into !== undefined ||
      renamed !== undefined ||
      resourceRole.resource.read.length === 0
    )
      return { notApplicable: 'the operation does not create or change an item that can be read' };
    const { name } = resourceRole.resource;
    const [own, shown] = readOnlyProperties(context).map((found, place) =>
      Object.entries(valuesFor(context, found, place === 1)),
    );
    const drafts = [
      ...sending(context, name, { title: 'Sending a readOnly property does not set it', found: own ?? [] }),
      ...sending(context, name, {
        title: 'Sending a property that is readOnly in the answer does not set it',
        subject: 'answered',
        found: shown ?? [],
      }),
    ];
    return drafts.length > 0 ? drafts : { notApplicable: 'no property of the item is readOnly' };
  },
});

interface Sending {
  readonly title: string;
  readonly subject?: string;
  readonly found: readonly (readonly [at: string, value: Json])[];
}

function sending(context: CheckContext, resource: string, { found, ...words }: Sending): ScenarioDraft[] {
  const sent = context.resourceRole?.part.sent ?? '';
  if (found.length === 0) return [];
  const steps = [
    accepted(context),
    ...found.map(([at, value]) => propertyStep(undefined, sent + at, value)),
    send(context),
    ownStep('Then', phrases.answered),
    ownStep('And', phrases.shown, resource, toPaths(found.map(([at]) => at))),
  ];
  return [{ ...words, steps }];
}

/** The properties of the body, and those of the item as it is read that the body does not have. */
function readOnlyProperties(context: CheckContext): (readonly ItemProperty[])[] {
  const { catalogue, resourceRole } = context;
  const schema = bodySchemaOf(context);
  if (schema === undefined || !isObject(context.template.body?.value)) return [];
  const taken = schemaAt(catalogue.schemas, schema, resourceRole?.part.sent ?? '');
  const own = taken === undefined ? [] : itemProperties(catalogue.schemas, taken, 'request');
  const [part] = resourceRole?.resource.read ?? [];
  const reader = operationNamed(catalogue, part?.operation);
  const [answer] = reader === undefined ? [] : successSchemas(reader);
  const item = answer === undefined ? undefined : schemaAt(catalogue.schemas, answer, part?.returned ?? '');
  const shown = item === undefined ? [] : itemProperties(catalogue.schemas, item, 'response');
  return [own, shown.filter(({ at }) => own.every((one) => one.at !== at))];
}

/** Words of a property that only answers have, by which no client gives it its value. */
const setByServer =
  /\b(set|assigned|generated|filled( in)?|maintained|managed|computed|calculated|updated)( only| automatically)? by the (server|system|service|backend|back end|database)\b/i;

/** Names of what is true of one item among others, so that a new one may have it by itself. */
const dependsOnOthers =
  /(default|primary|main|preferred|first|last|latest|newest|current|recent|only|unique|duplicate|new|leaf|root|changed|modified|edited|updated)/i;

/**
 * A value for every property at the top of the body that is readOnly, by its place.
 * @param isShownOnly the properties are those of answers alone
 */
function valuesFor(
  context: CheckContext,
  properties: readonly ItemProperty[],
  isShownOnly: boolean,
): Record<string, Json> {
  const { catalogue, resourceRole } = context;
  const found = properties.flatMap((property): [string, Json][] => {
    const { at } = property;
    const { node } = catalogue.schemas.follow(property.schema, 'request');
    const isOwn = node.type === 'object' || (node.type === 'boolean' && dependsOnOthers.test(property.name));
    const own = catalogue.schemas.node(property.schema, 'request');
    const isDescribed = [node, own].some(({ description }) => setByServer.test(asText(description ?? '')));
    const flagged = node.readOnly === true || own.readOnly === true || (isShownOnly && isDescribed);
    const isIdentifier = at === resourceRole?.resource.identifier;
    const value =
      isOwn || !flagged ? undefined : isIdentifier ? freshIdentifier(context, node) : unlikely(context, property);
    return value === undefined ? [] : [[at, value]];
  });
  return Object.fromEntries(found);
}

/** An identifier that nobody has, where the candidate chooses it. */
function freshIdentifier({ resourceRole }: CheckContext, { type, format }: JsonObject): string | undefined {
  if (resourceRole?.role !== 'create' || resourceRole.resource.identifierChosenBy !== 'server') return undefined;
  if (format === 'uuid') return '{{fresh uuid}}';
  return type === 'string' && format === undefined ? '{{fresh text}}' : undefined;
}

/** A value that the candidate would hardly choose by itself: the last of a list, a time long past, a right that nobody has yet. */
function unlikely({ catalogue }: CheckContext, { name, schema }: ItemProperty): Json | undefined {
  const { node } = catalogue.schemas.follow(schema, 'request');
  if (node.type === 'boolean') return true;
  const value = Array.isArray(node.enum)
    ? node.enum.at(-1)
    : sample(catalogue.schemas, schema, name, { seed: 17, variant: 1, direction: 'request' });
  const isMet = value !== undefined && catalogue.schemas.validate(schema, 'request', value).kind === 'valid';
  const tells = Array.isArray(value) ? value.length > 0 : typeof value !== 'object';
  return isMet && tells ? value : undefined;
}
