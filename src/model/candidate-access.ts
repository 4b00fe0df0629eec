import type { Catalogue } from './catalogue.js';
import type { ReadPublished, TlsProbe } from './cross-functional.js';
import type { Exchange } from './exchange.js';
import type { JsonObject } from './json.js';
import type { Judge } from './judge.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';
import type { Tape } from './tape.js';
import type { Listener, Transport } from './wire.js';

/** What a run needs to know of one candidate, and how it reaches it. Time, chance and the network come in here and nowhere else. */
export interface CandidateAccess {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly profile: Profile;
  readonly judge: Judge;
  readonly transport: Transport;
  /** The same without throttling: requests are neither delayed nor repeated. */
  readonly rawTransport: Transport;
  /** Asks for access tokens: also where nothing else may be changed, and nothing of it is kept. */
  readonly tokenTransport: Transport;
  readonly tlsProbe: TlsProbe;
  /** Keeps what is heard from outside; absent where nothing is to be kept. */
  readonly tape?: Tape;
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
  /** Nothing may be changed at the candidate. */
  readonly readOnly?: boolean;
  /** What other shards of the same run have sent and received; absent in a run of its own. */
  readonly elsewhere?: readonly Exchange[];
  /** What the run creates stays. */
  readonly keepItems?: boolean;
  /** Sends what removes items when the run is over, at the rate of the run; the usual transport where it is absent. */
  readonly removing?: Transport;
  /** How the client calls itself. */
  readonly userAgent: string;
  /** When the run began; now where it is absent. */
  readonly startedAt?: Date;
  readonly now: () => Date;
  /** Aborted when the run must end early; what is measured by then is kept. */
  readonly signal: AbortSignal;
}
