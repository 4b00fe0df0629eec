import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Store } from './store.js';

/** Which items of a list are shown: so many, from the place where the page starts. */
export interface Window {
  readonly start: number;
  readonly size: number;
}

/** One request that was routed, admitted and found valid. */
export interface Call {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  /** Path, query and header parameters by name; header names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly store: Store;
  /** A new identifier. */
  readonly newId: () => string;
  /** Which part of a list is shown, where that is not what was asked for. */
  readonly window?: (window: Window) => Window;
}

/** What a candidate means to say; how it is written on the wire comes later. */
export type Reply =
  | {
      readonly kind: 'success';
      readonly body?: Json;
      /** The address of what was created. */
      readonly location?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** True where the body refuses the request, so that nothing follows from it. */
      readonly declined?: boolean;
      /** In place of the body: what is no JSON, with its media type. */
      readonly text?: { readonly mediaType: string; readonly value: string };
    }
  | { readonly kind: 'not-found' }
  /** It is there already, or cannot be in the state that things are in. */
  | { readonly kind: 'conflict'; readonly message: string }
  /** The server breaks down. */
  | { readonly kind: 'failure' }
  /** Sends a browser elsewhere. */
  | { readonly kind: 'redirect'; readonly location: string }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** In place of the documented one. */
      readonly status?: number;
      /** Values of the documented body of the refusal, by JSON pointer. */
      readonly parts?: Readonly<Record<string, Json>>;
    };

export type Behaviour = (call: Call) => Reply | Promise<Reply>;

/** Behaviour by operation, named `<api>/<name>`, where the bindings alone do not tell it. */
export type Operations = Readonly<Record<string, Behaviour>>;
