import type { Exchange } from './exchange.js';
import { probes } from './rule-ids.generated.js';

export { probes };
export type Probe = (typeof probes)[number];

/** The Building Block by which the features of these rules are tagged. */
export const crossFunctionalTag = 'govstack-cfr';

/** What stands for the operation in a verdict that is about the candidate as a whole. */
export function crossFunctionalOperation(buildingBlock: string): string {
  return `${buildingBlock}/cross-functional`;
}

/** True for a verdict that is about the candidate as a whole, and counts by its requirements only. */
export function isCrossFunctional({ operation }: { readonly operation: string }): boolean {
  return operation.endsWith('/cross-functional');
}

/** What came of one attempt to begin TLS. */
export type Handshake =
  | { readonly kind: 'accepted'; readonly protocol: string; readonly suite: string }
  | { readonly kind: 'refused'; readonly how: string }
  | { readonly kind: 'unclear'; readonly reason: string };

/** The certificate that a server shows. Times are ISO 8601. */
export interface ShownCertificate {
  readonly host: string;
  readonly from: string;
  readonly until: string;
  /** Why it is not trusted, apart from name and time. */
  readonly distrusted?: string;
  /** Why it is not for this host. */
  readonly otherName?: string;
}

/** What a server answers to the versions and the cipher suites of TLS. */
export interface TlsLook {
  readonly url: string;
  /** By the name of the version: "TLS 1.0" to "TLS 1.3". */
  readonly versions: Readonly<Record<string, Handshake>>;
  /** A greeting that offers nothing but weak cipher suites. */
  readonly weak: Handshake;
  readonly certificate?: ShownCertificate;
}

/** Tries TLS at the host of an https URL. Never throws for what the server does. */
export type TlsProbe = (url: string) => Promise<TlsLook>;

/** What was answered to a request over plain HTTP, in place of an https URL. */
export interface PlainLook {
  readonly url: string;
  readonly exchange: Exchange;
}

/** A parameter that a published document has and the GovSpec does not. */
export interface OwnParameter {
  readonly operation: string;
  readonly in: string;
  readonly name: string;
}

/** One OpenAPI document as the candidate publishes it. */
export interface PublishedText {
  readonly place: string;
  readonly text: string;
}

/** What is to be said of the documents that a candidate publishes. */
export interface PublishedLook {
  readonly documents: readonly { readonly place: string; readonly openapi: string; readonly version: string }[];
  /** What the rules of OpenAPI have against them. */
  readonly errors: readonly string[];
  /** Why they could not be compared. */
  readonly unread: readonly string[];
  /** What of the GovSpec they lack. */
  readonly missing: readonly string[];
  /** What differs, or is lacking where the GovSpec leaves room. */
  readonly remarks: readonly string[];
  /** Operations of the GovSpec that they call deprecated, by id. */
  readonly deprecated: readonly string[];
  readonly parameters: readonly OwnParameter[];
}

/** Reads published documents and compares them with the GovSpec. */
export type ReadPublished = (texts: readonly PublishedText[]) => Promise<PublishedLook>;

/** Something that was asked for by a path: as the profile names it, or at a well-known place. */
export interface Found {
  readonly exchange?: Exchange;
  /** The answer to a path in the same folder that no candidate knows. */
  readonly beside?: Exchange;
  /** The path that the profile names. */
  readonly named?: string;
  /** Where it was looked for. */
  readonly tried: readonly string[];
}

/** A text that looks like code, sent in place of a harmless one. */
export interface Injected {
  readonly text: string;
  readonly exchange: Exchange;
}

/** A read that carried ids, the ids, and the same read without them. */
export interface CorrelationFacts {
  readonly ids: readonly string[];
  readonly withIds: Exchange;
  readonly without: Exchange;
}
