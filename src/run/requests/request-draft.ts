import type { Carrier, ParameterLocation } from '../../model/http.js';
import { isObject, type Json } from '../../model/json.js';
import { carrierOf } from '../../model/parts.js';
import { asJson } from '../../support/json/parse.js';
import type { ValueLocation } from '../../support/json/place.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { type DraftParameter, type RequestDraft, type SentValues, sentValue, textOf } from './draft.js';

/** Header names are compared without regard to case. */
export function parameterKey(location: ParameterLocation, name: string): string {
  return `${location} ${location === 'header' ? name.toLowerCase() : name}`;
}

export function withParameter(draft: RequestDraft, parameter: DraftParameter): RequestDraft {
  const parameters = new Map(draft.parameters);
  parameters.set(parameterKey(parameter.in, parameter.name), parameter);
  return { ...draft, parameters };
}

export function withoutParameter(draft: RequestDraft, location: ParameterLocation, name: string): RequestDraft {
  const parameters = new Map(draft.parameters);
  parameters.delete(parameterKey(location, name));
  return { ...draft, parameters };
}

/** The same request with a parameter under test: as it stands, also where the profile would send another value. */
export function testing(draft: RequestDraft, location: ParameterLocation, name: string): RequestDraft {
  return { ...draft, tested: new Set([...(draft.tested ?? []), parameterKey(location, name)]) };
}

export function withBody(
  draft: RequestDraft,
  value: Json,
  mediaType = draft.body?.mediaType ?? 'application/json',
): RequestDraft {
  return { ...draft, body: { kind: 'value', mediaType, value } };
}

export function withoutBody(draft: RequestDraft): RequestDraft {
  const { body: _, ...rest } = draft;
  return rest;
}

/** The object that a request carries: its body, or the value of a parameter. */
export function carried(draft: SentValues, carrier: Carrier | undefined): Json | undefined {
  if (carrier === undefined) return sentValue(draft);
  const value = draft.parameters.get(parameterKey(carrier.location, carrier.name))?.value;
  if (isObject(value)) return value;
  const text = value === undefined ? undefined : textOf(value);
  return asJson(text) ?? text;
}

/** The same request with another object in its body, or in a parameter. */
export function withCarried(draft: RequestDraft, carrier: Carrier | undefined, value: Json): RequestDraft {
  if (carrier === undefined) return withBody(draft, value);
  const written = isObject(value) ? value : asText(value);
  return withParameter(draft, { name: carrier.name, in: carrier.location, value: written });
}

/** What a request sends at a place. */
export function sentAt(draft: SentValues, place: ValueLocation): Json | undefined {
  return get(carried(draft, carrierOf(draft.operation, place)), place.pointer);
}
