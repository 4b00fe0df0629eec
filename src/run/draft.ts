import type { Operation, ParameterLocation } from '../model/definition.js';
import type { Json } from '../model/json.js';

export interface DraftParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  /** As it is before encoding: lists with commas, objects as JSON. */
  readonly text: string;
}

/** A request while its steps are being read. */
export interface Draft {
  readonly operation: Operation;
  /** The path as the feature names it. */
  readonly path: string;
  readonly parameters: ReadonlyMap<string, DraftParameter>;
  readonly body?: { readonly mediaType: string; readonly value: Json };
  readonly credential: boolean;
  /** Presented in place of the credential of the profile: a token, or the profile's own for a security scheme. */
  readonly bearer?: { readonly token: string } | { readonly scheme: string };
}

export function emptyDraft(operation: Operation): Draft {
  return { operation, path: operation.path, parameters: new Map(), credential: true };
}

/** Header names are compared without regard to case. */
export function parameterKey(location: ParameterLocation, name: string): string {
  return `${location} ${location === 'header' ? name.toLowerCase() : name}`;
}

export function withParameter(draft: Draft, parameter: DraftParameter): Draft {
  const parameters = new Map(draft.parameters);
  parameters.set(parameterKey(parameter.in, parameter.name), parameter);
  return { ...draft, parameters };
}

export function withoutParameter(draft: Draft, location: ParameterLocation, name: string): Draft {
  const parameters = new Map(draft.parameters);
  parameters.delete(parameterKey(location, name));
  return { ...draft, parameters };
}

export function withBody(draft: Draft, value: Json, mediaType = draft.body?.mediaType ?? 'application/json'): Draft {
  return { ...draft, body: { mediaType, value } };
}

export function withoutBody(draft: Draft): Draft {
  const { body: _, ...rest } = draft;
  return rest;
}
