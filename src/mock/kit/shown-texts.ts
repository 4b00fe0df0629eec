import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import { isOneSchema, itemSchema, schemaAt } from '../../schema/properties.js';
import { isInList } from '../../support/json/pointer.js';
import { answersOf, targetsOf } from './absent.js';
import { isBoundPlace } from './bound.js';
import { sentTargets } from './inputs.js';
import { jsonBody, jsonContent } from './json-content.js';
import { isPlainText } from './targets.js';

/** The schema of an item, as a read of it documents it; undefined where no read shows one. */
function readSchema(catalogue: Catalogue, { resource }: ResourceRole): SchemaRef | undefined {
  const [part] = resource.read;
  const reader = operationNamed(catalogue, part?.operation);
  const whole = reader === undefined ? undefined : jsonContent(answersOf(reader)[0])?.schema;
  const found =
    whole === undefined ? undefined : schemaAt(catalogue.schemas, whole, part?.among ?? part?.returned ?? '');
  if (part?.among === undefined || found === undefined) return found;
  const item = itemSchema(catalogue.schemas, found, 'response');
  return item === undefined ? undefined : schemaAt(catalogue.schemas, item, part.returned ?? '');
}

/**
 * Where the answer of an operation shows the item that it creates or changes: where the bindings say so, or as the whole answer
 * where one schema describes both.
 */
export function answeredAt(catalogue: Catalogue, operation: Operation): string | undefined {
  const resourceRole = roleOf(catalogue, operation);
  if (resourceRole === undefined || resourceRole.part.returned !== undefined) return resourceRole?.part.returned;
  const answered = jsonContent(answersOf(operation)[0])?.schema;
  return isOneSchema(catalogue.schemas, answered, readSchema(catalogue, resourceRole)) ? '' : undefined;
}

/** The texts of an item that an answer documents at a place, as pointers into the item: none that tells which item it is. */
export function shownTexts(catalogue: Catalogue, operation: Operation, place: string): string[] {
  const { identifier = '', managed = [] } = roleOf(catalogue, operation)?.resource ?? {};
  const texts = targetsOf(catalogue, operation, { wanted: isPlainText }).map(({ at }) => at);
  return texts
    .filter((at) => at.startsWith(`${place}/`))
    .map((at) => at.slice(place.length))
    .filter((at) => !isInList(at) && ![identifier, ...managed].some((own) => at === own || at.startsWith(`${own}/`)));
}

/** The texts of an item that a list and a read document by one schema, as pointers into the item. */
export function listedTexts(catalogue: Catalogue, operation: Operation): string[] {
  const resourceRole = roleOf(catalogue, operation);
  const at = resourceRole?.part.returned;
  const whole = jsonContent(answersOf(operation)[0])?.schema;
  if (resourceRole === undefined || at === undefined || whole === undefined) return [];
  const { schemas } = catalogue;
  const list = schemaAt(schemas, whole, at);
  const item = list === undefined ? undefined : itemSchema(schemas, list, 'response');
  const read = readSchema(catalogue, resourceRole);
  if (item === undefined || read === undefined) return [];
  return shownTexts(catalogue, operation, `${at}/0`).filter((text) =>
    isOneSchema(schemas, schemaAt(schemas, item, text), schemaAt(schemas, read, text)),
  );
}

/** The optional texts of a new item that one schema describes both where they are sent and where they are read. */
export function keptTexts(catalogue: Catalogue, operation: Operation): string[] {
  const resourceRole = roleOf(catalogue, operation);
  const { sent } = resourceRole?.part ?? {};
  const taken = jsonBody(operation)?.schema;
  const read = resourceRole === undefined ? undefined : readSchema(catalogue, resourceRole);
  if (sent === undefined || taken === undefined || read === undefined) return [];
  const { schemas } = catalogue;
  return sentTargets(catalogue, operation)
    .filter(
      ({ at, node }) => !isBoundPlace(catalogue, operation, at) && node.writeOnly !== true && node.readOnly !== true,
    )
    .filter((target) => isPlainText(target) && !target.required && target.at.startsWith(`${sent}/`))
    .map(({ at }) => at.slice(sent.length))
    .filter((at) => !isInList(at))
    .filter((at) => isOneSchema(schemas, schemaAt(schemas, taken, sent + at), schemaAt(schemas, read, at)));
}
