import type { Probe } from '../model/cross-functional.js';
import type { Depth } from '../model/depth.js';
import type { Evidence } from '../model/evidence.js';
import type { Network } from '../model/network.js';
import type { Overlay } from '../model/overlay.js';
import type { Profile } from '../model/profile.js';
import type { RegimeName } from '../model/regime.js';
import type { Report } from '../model/report.js';
import type { OnProgress } from '../model/run-progress.js';
import type { Shard } from '../model/shard.js';
import type { Tape } from '../model/tape.js';
import type { EndedRecording, Recorder } from '../recording/tapes.js';
import type { Environment } from '../support/environment.js';
import type { Plugin } from './plugin.js';
import type { RunFacts } from './run-facts-shape.js';

/** How long a candidate that goes down during the run is waited for, in milliseconds. */
export const defaultOutagePatience = 20_000;

/** Which definition to check against. */
export interface Selection {
  readonly buildingBlock: string;
  /** An OpenAPI document of one's own. */
  readonly spec?: string;
  /** A file of bindings for that document, in place of those that are inferred. */
  readonly bindings?: string;
  readonly allowExternalRefs: boolean;
  /** What third parties add. */
  readonly plugins?: readonly Plugin[];
}

export interface CheckRequest extends Selection {
  readonly profile: Profile;
  readonly seed: number;
  readonly depth: Depth;
  /** The number of concurrent requests: with `maxConcurrency` the one with which the run begins, else the maximum. */
  readonly concurrency: number;
  /** The maximum number of concurrent requests; the run goes as far as the candidate bears. */
  readonly maxConcurrency?: number;
  /** The maximum number of requests that begin in a second. */
  readonly perSecond?: number;
  readonly tags: string;
  /** Only this part of the features is run; another machine runs the others. */
  readonly shard?: Shard;
  /** Stress probes run on request only. */
  readonly probes?: readonly Probe[];
  /** A folder of features to run in place of those of the package. */
  readonly features?: string;
  /** Where features go that are made for this run. */
  readonly out: string;
  /** Where to listen for calls of the candidate, and how it reaches us; on this machine we listen by ourselves. */
  readonly listen?: { readonly host: string; readonly port: number };
  readonly publicUrl?: string;
  /** How long a candidate that is not up yet is waited for before the run, in milliseconds. */
  readonly waitFor?: number;
  /** How long a candidate that goes down during the run is waited for, in milliseconds. */
  readonly outagePatience?: number;
  /** Runs although the first look says that nothing can be judged. */
  readonly continueRegardless?: boolean;
  /** How requests and calls travel; over HTTP unless told otherwise. */
  readonly network?: Network;
  readonly onProgress: OnProgress;
  /** Keeps the run as Cucumber messages too. */
  readonly messages?: boolean;
  /** What the vendor answers beside the tests. */
  readonly evidence?: Evidence;
  readonly overlay?: Overlay;
  /** The least coverage that is enough, as a percentage; without it every REQUIRED operation must be verified. */
  readonly minCoverage?: number;
  /** The rules by which requirements become a figure. */
  readonly regime?: RegimeName;
  /** Tells the candidate who asks. */
  readonly identify?: boolean;
  /** The candidate may be written to, although it is on another machine. */
  readonly allowWrites?: boolean;
  /** Sends only requests that change nothing. */
  readonly readOnly?: boolean;
  /** What the run creates stays. */
  readonly keepItems?: boolean;
  /** Keeps the run as it goes. */
  readonly recorder?: Recorder;
  /** The run was begun before: it goes on, or its recording is judged again. */
  readonly begun?: BegunRun;
}

/** What a run that was begun before keeps of itself. */
export interface BegunRun {
  readonly runId: string;
  readonly startedAt: Date;
  /** How its recording ended; absent where it goes on. */
  readonly ended?: EndedRecording;
  readonly tape: Tape;
  /** What the recording says of the run. */
  readonly facts: RunFacts;
  /** The shards of which it is merged; absent for a run in one piece. */
  readonly shards?: readonly BegunRun[];
}

/** Checks one candidate, by the whole pipeline. */
export type RunCheck = (request: CheckRequest, environment: Environment) => Promise<CheckResult>;

/** What a check comes to. */
export interface CheckResult {
  readonly report: Report;
  /** The run as Cucumber messages; empty unless asked for. */
  readonly messages: string;
}
