import type { Catalogue } from './catalogue.js';
import type { ReadPublished, TlsProbe } from './cross-functional.js';
import type { CheckPhrase } from './evidence-kinds.js';
import type { JsonObject } from './json.js';
import type { Judge } from './judge.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';
import type { Listener, Transport } from './wire.js';

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
