import type { Bearer, CredentialChoice } from '../../model/credential-choice.js';
import type { Operation } from '../../model/definition.js';
import type { Method, ParameterLocation, UnservedMethod } from '../../model/http.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asText } from '../../support/json/write.js';

/** The value of a parameter: a text, the texts of the items of a list, or an object. */
export type ParameterValue = string | readonly string[] | JsonObject;

/** A parameter of a request that is being written. */
export interface DraftParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly value: ParameterValue;
}

/** A value as one text: the items of a list between commas, an object in JSON. */
export function textOf(value: ParameterValue): string {
  if (isList(value)) return value.join(',');
  return asText(value);
}

/** True for the value of a list. */
export function isList(value: ParameterValue): value is readonly string[] {
  return Array.isArray(value);
}

/** A body: a value that is written in its media type, or a text that is sent as it stands. */
export type DraftBody =
  | { readonly kind: 'value'; readonly mediaType: string; readonly value: Json }
  | {
      readonly kind: 'text';
      readonly mediaType: string;
      readonly text: string;
      /** Each character of the text stands for one byte. */
      readonly bytes?: true;
    };

/** A request while its steps are being read. */
export interface RequestDraft {
  readonly operation: Operation;
  /** The path as the feature names it. */
  readonly path: string;
  readonly parameters: ReadonlyMap<string, DraftParameter>;
  /** Keys of the parameters that are under test: nothing of the profile is put in their place. */
  readonly tested?: ReadonlySet<string>;
  readonly body?: DraftBody;
  readonly credential: CredentialChoice;
  readonly bearer?: Bearer;
  /** Another method than that of the operation. */
  readonly method?: Method | UnservedMethod;
  readonly bare?: boolean;
}

/** What a request says of an item: enough to know which one it created. */
export type SentValues = Pick<RequestDraft, 'operation' | 'parameters' | 'body'>;

/** The value that a draft sends as its body. */
export function sentValue({ body }: Pick<RequestDraft, 'body'>): Json | undefined {
  return body?.kind === 'value' ? body.value : undefined;
}

export function emptyDraft(operation: Operation): RequestDraft {
  return { operation, path: operation.path, parameters: new Map(), credential: 'given' };
}
