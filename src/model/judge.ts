import type { Part, Resource } from './bindings.js';
import type { Operation } from './definition.js';
import type { Exchange, ReceivedCall } from './exchange.js';
import type { Json } from './json.js';
import type { Finding } from './verdict.js';

/** What speaks against blaming the candidate for refusing a request. Empty when every input was sure. */
export interface Doubts {
  /** Values that were assumed, or that the GovSpec leaves open. */
  readonly inputs: readonly string[];
  /** Items that the candidate says it created, but that could not be read. */
  readonly items: readonly string[];
  /** Items that may not be found: no operation reads what the candidate says it created, or made-up values name what must be there. */
  readonly unread?: readonly string[];
  /** Resources of which the request names an item that does not exist, because none could be had. */
  readonly madeUp?: readonly string[];
  /** Optional places with a value that is made up, without which alone the candidate accepts the request. */
  readonly leftOut?: readonly string[];
  /** Why a refusal for what the request says (400, 422) proves nothing: a text that had to be sent is a guess. */
  readonly guessed?: readonly string[];
  /** What persons must do before an answer comes. */
  readonly persons?: readonly string[];
}

/** An answer to a valid request. */
export interface Answer {
  readonly operation: Operation;
  readonly exchange: Exchange;
  readonly doubts: Doubts;
  /** Other operations of the same method and path for which the request is valid too. */
  readonly others?: readonly Operation[];
  /** The answer to a path that no definition names; asked for where it may tell that an operation is not routed. */
  readonly unknownPath?: Exchange;
  /** The answer to the same request without its body, where doubts about the body could explain a 404. */
  readonly withoutBody?: Exchange;
}

/** An answer to a request that must be refused. */
/** HEAD, and the plain request before and after it. */
export interface HeadAround {
  readonly before: Exchange;
  readonly head: Exchange;
  readonly after: Exchange;
}

export interface RefusalAnswer {
  readonly operation: Operation;
  readonly exchange: Exchange;
  /** The exchange in which the same request without the change was answered with success. */
  readonly accepted?: Exchange;
  /** The clause that the request was proved to break. */
  readonly clause?: string;
}

/** A request for a new item with the identifier of one that was just created, and that item as it is read then. */
export interface KeyAgain {
  readonly answer: Answer;
  readonly second: Exchange;
  readonly identifier: Json;
  /** What the first request sent, and the second. */
  readonly first: Json;
  readonly sent: Json;
  readonly object?: Json;
}

/** A request that adds to an item by a name, or removes from it, and the list of what the item has. */
export interface Related {
  readonly answer: Answer;
  /** The name, and that of what was added to the same item beside it. */
  readonly value: string;
  readonly beside?: string;
  readonly before?: Exchange;
  readonly again?: Exchange;
  readonly after: Exchange;
}

/** A look at an item after the request, by the operation that reads it. */
export interface LookBack {
  readonly answer: Answer;
  /** Why it is not certain that the item was there before; empty for one that the request itself created. */
  readonly doubts: readonly string[];
  readonly resource: Resource;
  readonly reader: Operation;
  readonly readPart: Part;
  /** Why a refusal to read may say nothing of the item, where none was read in this way before. */
  readonly readDoubts: readonly string[];
  readonly read: Exchange;
  /** What the request sent as the item, or what the item must show after it. */
  readonly sent?: Json;
  /** What was sent differs from the plain valid request, of which other scenarios speak. */
  readonly varied?: boolean;
  /** The answer to the plain valid request, where this one differs from it. */
  readonly plain?: Exchange;
  /** The same was sent twice, so that it is enough when nothing is lost by it. */
  readonly repeated?: boolean;
  /** What the item showed after the first of two equal requests. */
  readonly between?: Json;
  /** That was not sent, but follows from what the operation does. */
  readonly implied?: boolean;
  /** The item as it was before the request. */
  readonly before?: Json;
  readonly identifier?: Json;
  /** Why what was asked for may not be done yet. */
  readonly pending?: string;
  /** The answer to a path that no definition names, where the read was answered with 404. */
  readonly unknownPath?: Exchange;
  /** The answer to a read of an identifier that was never given out. */
  readonly readOfUnknown?: Exchange;
}

/** A list, and the item that it is to contain. */
export interface ListLook {
  readonly answer: Answer;
  readonly resource: Resource;
  /** How the list stands in an answer. */
  readonly part: Part;
  /** Why it is not certain that the item exists. */
  readonly doubts: readonly string[];
  readonly identifier?: Json;
  /** The item as it was read before. */
  readonly item?: Json;
  /** The answers that were looked through. */
  readonly pages: readonly Exchange[];
}

/** A list that was answered to a search, and the resource whose items it holds. */
export interface SearchedList {
  readonly answer: Answer;
  readonly resource: Resource;
  /** How the items stand in the answer. */
  readonly part: Part;
}

/** An item that a list must show: at least once, exactly once, or with a value at a pointer into the item. */
export interface ShownItem {
  readonly identifier: Json;
  readonly once?: boolean;
  readonly property?: ItemProperty;
}

/** A value that an item shows, as text. */
export interface ItemProperty {
  /** JSON pointer into the item. */
  readonly pointer: string;
  readonly value: string;
}

/** A number that an answer is to show. */
export interface ExpectedNumber {
  readonly number: number;
  readonly tolerance: number;
}

/** A text that an answer is to hold, or an earlier one in its place. */
export interface TextInEither {
  readonly also: Json;
  readonly text: string;
}

/** What a warning stands out from. */
export interface Warning {
  /** An earlier answer that may warn in place of the last one. */
  readonly also: Json;
  /** Answers to what there is no reason to warn of. */
  readonly usual: readonly Json[];
  /** What was sent, address and body: what comes back of it is no warning. */
  readonly sent: readonly string[];
}

/** A token in an answer, and what it is to be verified with. */
export interface SignedToken {
  /** JSON pointer into the body. */
  readonly pointer: string;
  /** The token itself, where it came encrypted and was opened. */
  readonly opened?: string;
  /** A JSON Web Key Set, or the list of its keys. */
  readonly keys: Json;
  /** Claims that it must show. */
  readonly claims: readonly string[];
}

/** A call of the candidate, and the request that made it due. */
export interface CallAnswer {
  /** The operation that the candidate calls. */
  readonly operation: Operation;
  readonly trigger: Answer;
  readonly call?: ReceivedCall;
  /** The body of the request. */
  readonly sent?: Json;
  /** How long was waited, in milliseconds. */
  readonly waited: number;
  /** Nothing tells the call from those that other requests make due. */
  readonly anonymous?: boolean;
  /** It is certain that the candidate can reach the listener. */
  readonly reachable: boolean;
  /** Why a call that does not arrive is not held against the candidate. */
  readonly doubt?: string;
  /** Values of the profile that were assumed for the request: what the call says may rest on them. */
  readonly assumed?: readonly string[];
}

/** Names of properties, of which a call has one at a JSON pointer or deeper. */
export interface CalledProperties {
  readonly names: readonly string[];
  readonly pointer: string;
}

/** Which bodies are judged: those of successes, those of refusals, or all. */
export type BodyScope = 'success' | 'refusal' | 'any';

/** Judges recorded exchanges. It sends nothing, so that a recording is judged like a live answer. */
export interface Judge {
  status(answer: Answer, expected: readonly string[]): Finding;
  mediaType(answer: Answer, expected: readonly string[]): Finding;
  body(answer: Answer, scope: BodyScope): Finding;
  header(answer: Answer, name: string, expected: string): Finding;
  property(answer: Answer, pointer: string, expected: string | boolean): Finding;
  acceptedBy(answer: Answer, clause: string, plain?: Exchange): Finding;
  /** @param around HEAD once more between two plain requests, where it differed */
  harmless(answer: RefusalAnswer, around?: HeadAround): Finding;
  repeated(answer: Answer, first: Exchange): Finding;
  differs(answer: Answer, pointer: string, kept: Json): Finding;
  keysUsable(answer: Answer, pointer: string): Promise<Finding>;
  signed(answer: Answer, token: SignedToken): Promise<Finding>;
  declined(answer: Answer): Finding;
  refused(answer: RefusalAnswer, silent: boolean): Finding;
  accessRefused(answer: RefusalAnswer): Finding;
  unknownIdentifier(answer: RefusalAnswer, status: number | undefined): Finding;
  readBack(look: LookBack): Finding;
  gone(look: LookBack): Finding;
  listShows(list: SearchedList, wanted: ShownItem): Finding;
  listHasOne(list: SearchedList, property: ItemProperty): Finding;
  listOmits(list: SearchedList, identifier: Json): Finding;
  answerShows(answer: Answer, value: Json): Finding;
  answerOmits(answer: Answer, value: Json): Finding;
  keptDiffer(answer: Answer, first: Json, second: Json): Finding;
  answerDiffers(answer: Answer, kept: Json): Finding;
  answerAgrees(answer: Answer, kept: Json): Finding;
  holdsText(answer: Answer, text: string): Finding;
  eitherHoldsText(answer: Answer, wanted: TextInEither): Finding;
  omitsText(answer: Answer, text: string): Finding;
  showsNumber(answer: Answer, expected: ExpectedNumber): Finding;
  warns(answer: Answer, warning: Warning): Finding;
  survives(answer: Answer): Finding;
  callShows(answer: CallAnswer, pointer: string, expected: string): Finding;
  callHas(answer: CallAnswer, properties: CalledProperties): Finding;
  callNames(answer: CallAnswer, value: string): Finding;
  callOmits(answer: CallAnswer, value: string, pointer: string): Finding;
  refusedOrOmitted(answer: CallAnswer, value: string): Finding;
}
