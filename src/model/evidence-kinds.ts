import type { Part, Resource } from './bindings.js';
import type { CandidateEvidence } from './candidate-evidence.js';
import type { Catalogue } from './catalogue.js';
import type { Operation } from './definition.js';
import type { EvidenceOfSeveral } from './evidence-of-several.js';
import type { Exchange } from './exchange.js';
import type { FilteredList, ListFilter } from './filtered-list.js';
import type { Json } from './json.js';
import type { Answer, CallAnswer, KeyAgain, ListLook, LookBack, RefusalAnswer, Related } from './judge.js';
import type { Finding } from './verdict.js';

/** The kinds of evidence that a run gathers for the phrases of checks. */
export interface EvidenceKinds extends CandidateEvidence, EvidenceOfSeveral<Answer, ListLook> {
  /** The answer to a valid request. */
  readonly answer: Answer;
  /** The answer to a request that must be refused, or that asks for something unusual. */
  readonly refusal: RefusalAnswer;
  /**
   * The answer, and the same request again with the ETag or the date that it had; where that was answered with 304 because
   * of the ETag, once more with several ETags, of which this one is the last, and is marked as weak.
   */
  readonly conditional: { readonly answer: Answer; readonly second: Exchange; readonly several?: Exchange };
  /** A read, and the same once more. */
  readonly 'read-again': {
    readonly answer: Answer;
    readonly again: Exchange;
    /** The answer shows one item that nobody else changes meanwhile. */
    readonly comparable: boolean;
  };
  /** A read of an item that exists. Phrase: the resource. */
  readonly 'item-read': {
    readonly answer: Answer;
    readonly part: Part;
    readonly resource: Resource;
    readonly identifier?: Json;
    readonly object?: Json;
  };
  /** A look at the item after the request. Phrase: the resource. */
  readonly 'look-back': LookBack;
  /** The same read with another value of a query parameter. Phrase: the parameter, the value. */
  readonly 'asked-otherwise': { readonly answer: Answer; readonly other: Exchange };
  /** A file or a text that a request stores, and how it is read. Phrase: the operation that reads, the path in the request, the resource. */
  readonly stored: {
    readonly answer: Answer;
    readonly sent: string;
    /** Each character of what was sent stands for one byte. */
    readonly bytes?: true;
    readonly read: Exchange;
  };
  /** The list before (of a removal) and after the request came again. Phrase: what lists, the parameter, what adds (of a removal). */
  readonly related: Related;
  /** A look at the new item that a change names in its path. Phrase: the resource. */
  readonly 'named-item': LookBack;
  /** A look at a second item, which the request does not name. Phrase: the resource. */
  readonly 'other-item': LookBack;
  /** The list as far as it could be followed. Phrase: the resource. */
  readonly list: ListLook & {
    readonly complete: boolean;
    /** The identifier of another item of the same owner, where the scenario made one. */
    readonly other?: Json;
  };
  /** The list as far as it could be followed, and the item as it is read before and after. Phrase: the resource. */
  readonly 'listed-item': ListLook & {
    readonly reader: Operation;
    readonly readPart: Part;
    readonly readStatus: number;
    readonly objects: readonly Json[];
  };
  /** The list of a resource after a change of an item, and the item as it is read before and after. Phrase: the resource. */
  readonly 'listed-change': EvidenceKinds['listed-item'] & { readonly request: Answer };
  /** The item after the request, and after the request once more without some properties. Phrase: the resource, their paths. */
  readonly 'kept-through': {
    readonly answer: Answer;
    readonly second: Exchange;
    readonly resource: Resource;
    readonly sent: Json;
    readonly before?: Json;
    readonly after?: Json;
  };
  /**
   * The request again, with the ETag that the item has as its If-Match; and once more with the ETag that it had before the
   * first request, where that was another one. Phrase: the resource.
   */
  readonly matched: { readonly answer: Answer; readonly second: Exchange; readonly stale?: Exchange };
  /** One page. Phrase: the parameter for the size, and the size. */
  readonly page: ListLook;
  /** Three pages of one item and one page of three. Phrase: the parameters for the start and the size. */
  readonly pages: ListLook;
  /** A page of three items, one of two that starts one item later, and the first once more. Phrase: the parameters for the start and the size. */
  readonly 'shifted-pages': ListLook;
  /**
   * The largest page, and pages as each answer names the next. `endless`: a mark came again; `complete`: no page is left.
   * `beyond`: the page that starts after the largest one, where a parameter says where a page starts.
   */
  readonly 'followed-pages': ListLook & {
    readonly whole: Exchange;
    readonly beyond?: Exchange;
    readonly endless: boolean;
    readonly complete: boolean;
  };
  /** The list without a page size, when all else is done. */
  readonly 'plain-page': ListLook;
  /** The largest page of the list, and the list by each value of a filter. Phrase: the parameter, the path of the property, the values. */
  readonly 'each-filtered': ListLook & {
    readonly pointer: string;
    readonly whole: Exchange;
    readonly lists: readonly FilteredList[];
  };
  /** The largest page of the list, and the list by two of the values that it shows at once. Phrase: the parameter, the path of the property. */
  readonly 'several-filtered': EvidenceKinds['each-filtered'];
  /** The largest page of the list, and the list by bounds around a value that it shows. Phrase: the parameter, the path of the property, which side. */
  readonly bounded: ListLook & {
    readonly pointer: string;
    readonly whole: Exchange;
    readonly lists: readonly FilteredList[];
  };
  /**
   * The list as it is, and with a text to search for that no item contains; and with that text and a filter that the first
   * item passes, where there is one. Phrase: the parameter.
   */
  readonly searched: ListLook & { readonly narrowed?: Exchange };
  /** The list with a text to search for that an item contains, or with all of its text. Phrase: the parameter, the path, how. */
  readonly found: ListLook & {
    readonly text: string;
    readonly pointer: string;
    readonly complete: boolean;
    /** The same search with a filter that the item does not pass. */
    readonly excluded?: { readonly filter: ListFilter; readonly page: Exchange };
  };
  /** The list in each of several orders, as far as it was followed. Phrase: the parameter, the orders. */
  readonly sorted: ListLook & { readonly lists: readonly FilteredList[] };
  /** The list of a resource after the request. Phrase: the resource. */
  readonly 'list-after': ListLook & { readonly complete: boolean; readonly request: Answer };
  /** The list of a resource before and after the request was sent once more, for another item. Phrase: the resource. */
  readonly 'list-around': ListLook & {
    readonly before: readonly Exchange[];
    /** Both lists were followed to their ends. */
    readonly complete: boolean;
    readonly request: Answer;
    readonly change: Exchange;
    /** The request removes an item; else it creates one. */
    readonly removes: boolean;
  };
  /** A change of the item after the request. Phrase: the resource. */
  readonly 'changed-after': { readonly answer: Answer; readonly changer: Operation; readonly change: Exchange };
  /** The request again, with all values that another item has. Phrase: the resource. */
  readonly taken: { readonly answer: Answer; readonly second: Exchange; readonly sent: Json };
  /** The request again with the identifier of the new item and other values, and the item then. Phrase: the resource. */
  readonly 'key-again': KeyAgain;
  /** Another valid request with the key of the first, and the item of the first then. Phrase: the resource, the header. */
  readonly 'other-body': KeyAgain;
  /** Another action on the item after the request, and the item right before and after it. Phrase: the operation, the resource. */
  readonly 'acted-again': {
    readonly answer: Answer;
    readonly action: Operation;
    readonly exchange: Exchange;
    readonly before?: Json;
    readonly after?: Json;
  };
  /** GET of the Location of the answer, where it lies below the base URL. Phrase: the resource. */
  readonly located: {
    readonly answer: Answer;
    readonly reader: Operation;
    readonly followed?: Exchange;
    readonly identifier?: Json;
    /** JSON pointer to the identifier in what is read. */
    readonly pointer: string;
  };
  /** Reads of the item before and after the request, and one that has the ETag of before as its If-None-Match. Phrase: the resource. */
  readonly versions: {
    readonly answer: Answer;
    readonly before?: Exchange;
    readonly after: Exchange;
    readonly since?: Exchange;
  };
  /** The list with a filter set to the value of an item. Phrase: the parameter, the path of the property, the resource. */
  readonly 'filtered-list': ListLook & {
    readonly pointer: string;
    readonly value: Json;
    /** The list by a code that the item does not have, or by the beginning of its value where a filter is compared as a whole. */
    readonly apart?: { readonly exchange: Exchange; readonly value: string; readonly isWhole?: true };
  };
  /** The call that a request makes due. Phrase: the operation that the candidate calls. */
  readonly call: CallAnswer;
  /** The same, and how often the same call has arrived. */
  readonly 'call-count': { readonly answer: CallAnswer; readonly count: number };
}

export type EvidenceKind = keyof EvidenceKinds;

/** What a judgement may look up in addition to the evidence. */
export interface JudgeContext {
  readonly catalogue: Catalogue;
  /** What stands in the place of the parameters of the phrase, in their order. */
  readonly values: readonly string[];
}

/**
 * A phrase that a check brings: which kind of evidence it judges, and how. The judgement is pure: it sends nothing and
 * reads nothing, so that a recording is judged like a live answer.
 */
export type CheckPhrase<K extends EvidenceKind = EvidenceKind> = {
  readonly [P in K]: {
    readonly of: P;
    readonly judge: (evidence: EvidenceKinds[P], context: JudgeContext) => Finding | Promise<Finding>;
  };
}[K];
