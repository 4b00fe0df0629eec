import type { CallbackBinding } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import type { Call, Reply } from '../call.js';
import type { Store } from '../store.js';

/** An answer as it goes out. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a fault may know of the answer that it spoils. */
export interface AnswerContext {
  readonly call: Call;
  /** The body before it was written, and its schema. */
  readonly value?: Json;
  readonly schema?: SchemaRef;
}

/** A call as the candidate makes it. */
export interface OutgoingCall {
  readonly url: string;
  readonly body?: Json;
}

/** What a fault may know of the call that it spoils. */
export interface OutgoingContext {
  readonly catalogue: Catalogue;
  /** The operation that is called. */
  readonly operation: Operation;
  readonly binding: CallbackBinding;
}

/** One way of being wrong. Each hook replaces one thing that a conformant candidate does. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** Why the fault cannot show at an operation; undefined when it can. */
  readonly absent: (catalogue: Catalogue, operation: Operation) => string | undefined;
  readonly ignoresCredential?: boolean;
  readonly onInvalid?: 'accept' | 'fail';
  readonly store?: (store: Store) => Store;
  readonly onNotFound?: (call: Call) => Reply;
  /** Spoils an answer; documented refusals too where `refusals` is set. */
  readonly rewrite?: (answer: WireAnswer, context: AnswerContext) => WireAnswer;
  readonly refusals?: boolean;
  /** Spoils a call that the candidate makes; undefined when the call is not made. */
  readonly outgoing?: (call: OutgoingCall, context: OutgoingContext) => OutgoingCall | undefined;
  /** In milliseconds. */
  readonly delay?: number;
  /** Spoils what is offered beside the API, at a path. */
  readonly beside?: (answer: WireAnswer, path: string) => WireAnswer;
  /** Headers of every answer that are left out, in small letters. */
  readonly withoutHeaders?: readonly string[];
}
