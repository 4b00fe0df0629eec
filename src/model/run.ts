import type { Catalogue } from './catalogue.js';
import type { ReadPublished, TlsProbe } from './cross-functional.js';
import type { CheckPhrase } from './evidence-kinds.js';
import type { Exchange, ReceivedCall, SentRequest } from './exchange.js';
import type { JsonObject } from './json.js';
import type { Judge } from './judge.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';
import type { Finding } from './verdict.js';

/** A request ready for the wire, and the same as it may be shown. */
export interface PreparedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The client certificate of the profile is not shown. */
  readonly withoutCertificate?: boolean;
  /** Sent over a connection of its own, every byte of which is counted. */
  readonly bare: boolean;
  /** The request with every secret replaced by the name of its variable. */
  readonly shown: SentRequest;
  /** Replaces secrets in a text that came back. */
  readonly mask: (text: string) => string;
}

/** Sends one request; never throws for what the candidate does. */
export type Transport = (request: PreparedRequest) => Promise<Exchange>;

/** Hears the calls that a candidate makes. */
export interface Listener {
  /** The address to give the candidate in one scenario. */
  address(scope: string): string;
  /** The address for a vendor to configure. */
  readonly partnerAddress: string;
  /** True once any call has arrived. */
  hasHeard(): boolean;
  /** The first call that matches. @param within how long it is waited for, in milliseconds */
  call(matches: (call: ReceivedCall) => boolean, within: number): Promise<ReceivedCall | undefined>;
  /** The number of calls that match. @param after how long calls are collected, in milliseconds */
  count(matches: (call: ReceivedCall) => boolean, after: number): Promise<number>;
}

/** Everything that a run needs. Time, chance and the network come in here and nowhere else. */
export interface RunInput {
  /** Keeps the run as Cucumber messages. They take ten times the room of all else. */
  readonly messages?: boolean;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly profile: Profile;
  readonly judge: Judge;
  /** The phrases that checks bring, by their text. */
  readonly phrases: ReadonlyMap<string, CheckPhrase>;
  readonly transport: Transport;
  /** The same without throttling: requests are neither delayed nor repeated. */
  readonly rawTransport: Transport;
  readonly tlsProbe: TlsProbe;
  readonly readPublished: ReadPublished;
  /** True for a URL that stays on this machine. */
  readonly isLocal: (url: string) => boolean;
  readonly listener?: Listener;
  /** Candidate and listener are on this machine, so that nothing stands between them. */
  readonly listenerIsNear: boolean;
  /** The user chose where we listen, so the vendor can have told the candidate. */
  readonly partnerIsKnown: boolean;
  /** Base URL by API and by system, without a trailing slash. */
  readonly urls: Readonly<Record<string, string>>;
  /** Makes a private RSA key as a JWK; absent for the usual way. */
  readonly newKey?: () => JsonObject;
  /** Makes identifiers of this run unlike those of any other. */
  readonly runId: string;
  readonly now: () => Date;
  /** The folder that holds the features, and the feature files below it. */
  readonly featuresFolder: string;
  readonly featureFiles: readonly string[];
  /** Features that are asked of every Building Block alike, as whole paths. */
  readonly commonFeatures: readonly string[];
  readonly tags: string;
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  readonly onProgress: (done: number, total: number) => void;
  /** Other candidates that a journey may ask, by Building Block. */
  readonly partners?: ReadonlyMap<string, RunInput>;
  /** Aborted when the run must end early; what is measured by then is kept. */
  readonly signal: AbortSignal;
}

/** What one scenario showed. */
export interface ScenarioResult {
  readonly id: string;
  readonly rule: string;
  readonly operation: string;
  readonly requirements: readonly string[];
  readonly level?: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly finding: Finding;
  readonly observations: readonly string[];
  readonly exchange?: Exchange;
  readonly earlier: readonly Exchange[];
  /** The step that ended it early. */
  readonly stoppedAt?: { readonly buildingBlock: string; readonly part: string; readonly text: string };
}

/** Items that were created for scenarios to rest on, as the answers say, and were not there at the end of the run. */
export interface LostItems {
  /** The operation that creates them. */
  readonly operation: string;
  readonly lost: number;
  /** How many were created and read. */
  readonly created: number;
  /** The creation of one of them, and the read that did not find it. */
  readonly create: Exchange;
  readonly read: Exchange;
}

export interface RunOutput {
  readonly results: readonly ScenarioResult[];
  readonly lost: readonly LostItems[];
  /** Why the run ended early; undefined when it did not. */
  readonly stoppedBy?: string;
  /** The run as Cucumber messages, one JSON text a line, for GovStack's test platform; empty unless asked for. */
  readonly messages: string;
}
