import type { CallbackBinding } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { Depth } from '../../model/depth.js';
import type { Method } from '../../model/http.js';
import type { Json } from '../../model/json.js';
import type { AnyRuleId } from '../../model/rule-ids.generated.js';
import type { Call, Reply, Window } from './call.js';
import type { Constraint } from './constraints.js';
import type { Store } from './store.js';
import type { WireAnswer } from './wire-answer.js';

/** What a fault remembers of an operation from one request to the next. */
export type Memory = Map<string, unknown>;

/** A request as it came, as far as a fault may look at it. */
export interface Arrived {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What every hook is told. */
export interface FaultContext {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly memory: Memory;
}

/** What a fault may know of the answer that it spoils. */
export interface AnswerContext {
  readonly call: Call;
  readonly arrived: Arrived;
  readonly memory: Memory;
  readonly kind: Reply['kind'];
  /** The body before it was written, and its schema. */
  readonly value?: Json;
  readonly schema?: SchemaRef;
  /** The property that is to be spoiled, as a JSON pointer; the first that will do when absent. */
  readonly at?: string;
}

/** A call as the candidate makes it. */
export interface OutgoingCall {
  readonly url: string;
  readonly body?: Json;
  readonly method?: Method;
  /** Sent as it stands, in place of the body. */
  readonly text?: string;
  /** How long it is put off, in milliseconds. */
  readonly later?: number;
}

/** What a fault may know of the call that it spoils. */
export interface OutgoingContext {
  readonly catalogue: Catalogue;
  /** The operation that is called. */
  readonly operation: Operation;
  readonly binding: CallbackBinding;
}

/** What becomes of an answer to a method that the path does not document; "documented" plays the operation itself. */
export type MethodReaction = (answer: WireAnswer, arrived: Arrived) => WireAnswer | 'documented' | undefined;

/** One way of being unlike the plain reference candidate. Each hook replaces one thing that it does. */
export interface Deviation {
  readonly id: string;
  readonly title: string;
  /** It shows in the candidate as a whole, and in no operation of its own. */
  readonly wholeCandidate?: true;
  /** Why it cannot show at an operation; undefined when it can. */
  readonly absent: (catalogue: Catalogue, operation: Operation) => string | undefined;
  /** The properties of the documented answer that it may be seeded in, as JSON pointers; the first is the default. */
  readonly places?: (catalogue: Catalogue, operation: Operation) => readonly string[];
  /** Lets in whoever presents one of these texts, though the token is another. */
  readonly admits?: (presented: readonly string[]) => boolean;
  /** Spoils the answer to whoever is not let in; `protectedAnswer` is what would have been answered otherwise. */
  readonly refusesAccess?: (refusal: WireAnswer, protectedAnswer: () => Promise<WireAnswer>) => Promise<WireAnswer>;
  /** Clauses of the definition that requests may break. */
  readonly overlooks?: readonly Constraint[];
  /** Clauses of the definition whose breach makes the server fail. */
  readonly failsOn?: readonly Constraint[];
  /** Why a valid request is refused; undefined when it is not. */
  readonly refuses?: (call: Call, context: FaultContext) => string | undefined;
  readonly store?: (store: Store, context: FaultContext) => Store;
  /** Makes a new identifier. */
  readonly newId?: (context: FaultContext) => string | undefined;
  /** Changes what is asked for before it is looked up. */
  readonly asks?: (call: Call) => Call;
  /** Changes which part of a list is shown. */
  readonly window?: (window: Window) => Window;
  /** Changes what is answered before it is written. */
  readonly reply?: (reply: Reply, call: Call, memory: Memory) => Reply;
  /** Spoils an answer; documented refusals too where `refusals` is set. */
  readonly rewrite?: (answer: WireAnswer, context: AnswerContext) => WireAnswer;
  readonly refusals?: boolean | 'only';
  readonly onOtherMethod?: MethodReaction;
  /** Takes the place of an answer before anything is looked at. */
  readonly intercepts?: (arrived: Arrived, context: FaultContext) => WireAnswer | undefined;
  /** Spoils a call that the candidate makes: none, one or several are made. */
  readonly outgoing?: (call: OutgoingCall, context: OutgoingContext) => readonly OutgoingCall[];
  /** In milliseconds. */
  readonly delay?: number;
  /** Spoils what is offered beside the API, at a path. */
  readonly wellKnownPage?: (answer: WireAnswer, path: string) => WireAnswer;
  /** Headers of every answer that are left out, in small letters. */
  readonly withoutHeaders?: readonly string[];
}

/** A deviation that a check must find. It lives in the folder of the first rule that may find it. */
export interface Fault extends Deviation {
  /** The rules that may find it, in the operations that have it; the first is the one that is meant to. */
  readonly foundBy: readonly [AnyRuleId, ...AnyRuleId[]];
  /** Any rule may find it, in the operations that have it: it strikes whatever is asked. */
  readonly foundByAny?: true;
  /** The rules that may fail besides, because they see the same fault from another side. */
  readonly mayAlsoFail?: readonly AnyRuleId[];
  /** The depth from which on the check that finds it is asked; standard unless told. */
  readonly depth?: Depth;
  /** Why no rule need find it in every Building Block; the bench and the matrix then leave it out. */
  readonly needNotBeFound?: string;
}

/** A deviation that is right all the same: no check may fail because of it. */
export interface Innocent extends Deviation {
  /** The window that the profile must state for it (`settle`), in milliseconds. */
  readonly settle?: number;
}

/** A fault, or an innocent deviation, that is switched on. */
export interface SeededFault {
  readonly fault: Deviation;
  /** `<api>/<name>`; absent for all. */
  readonly operation?: string;
  /** The property of the answer that is spoiled, as a JSON pointer; the first that will do when absent. */
  readonly at?: string;
}

/** One that concerns the operation at hand, with what it remembers. */
export interface ActiveFault extends Pick<SeededFault, 'fault' | 'at'> {
  readonly memory: Memory;
}
