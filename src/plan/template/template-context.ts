import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { ResourceRole } from '../../model/parts.js';
import { type OperationProfile, operationProfile, type Profile } from '../../model/profile.js';
import { placeOf } from '../../support/json/place.js';

export interface TemplateOptions {
  readonly seed: number;
  /** Objects of the profile, by resource, in place of generated ones. */
  readonly objects: Readonly<Record<string, Json>>;
  /** What the profile says of single operations; absent where it says nothing. */
  readonly operations?: Profile['operations'];
}

/** What is known when a request is made. */
export interface TemplateContext {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly resourceRole: ResourceRole | undefined;
  readonly options: TemplateOptions;
}

/** The body of a request, or a parameter that holds an object. */
export interface CarrierSchema {
  /** The name of the parameter; absent for the body. */
  readonly parameter?: string;
  readonly schema?: SchemaRef;
  /** The published example of the whole. */
  readonly example?: Json;
}

/** The pointer of a place, where it lies in this carrier. */
export function pointerIn(place: string | undefined, carrier: CarrierSchema): string | undefined {
  if (place === undefined) return undefined;
  const { parameter, pointer } = placeOf(place);
  return parameter === carrier.parameter ? pointer : undefined;
}

/** What the profile says of the operation. */
export function ownSettings({
  options: { operations = {} },
  operation,
}: TemplateContext): OperationProfile | undefined {
  return operationProfile({ operations }, operation);
}
