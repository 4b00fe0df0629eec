import type { Exchange, ReceivedCall } from './exchange.js';

/** What is asked of the world outside in a run. */
export const tapeKinds = [
  'exchange',
  'aside',
  'look',
  'looks',
  'tls',
  'call',
  'calls',
  'heard',
  'opened',
  'removal',
] as const;
/**
 * exchange: a request of a scenario, by the key under which it is sent once. aside: one that belongs to no operation. look: one
 * before the run. looks: how often something was looked at until it was seen, or given up. tls: what a handshake showed. call, calls, heard: what was received of the calls of the candidate. opened: what an answer
 * held that was encrypted for a key of the run. removal: a request that removes an item when the run is over.
 */
export type TapeKind = (typeof tapeKinds)[number];

/** Names one thing that is asked outside. */
export interface TapeEntry {
  readonly kind: TapeKind;
  /** The same in every run with the same run id. What is asked twice by one key is told apart by its turn. */
  readonly key: string;
  /** True for a request that may change something at the candidate. */
  readonly changes?: boolean;
  /** Replaces secrets. */
  readonly mask: (text: string) => string;
}

/**
 * What a run hears from outside passes through here: it is kept as it comes, or told from what was kept before. A run, a
 * resumed run and a recording that is judged again differ in nothing else.
 */
export interface Tape {
  /** True where nothing is asked outside any more. */
  readonly isSealed: boolean;
  /** Why the recorded run ended early, or why nothing can be kept any more; undefined while the run goes on. */
  readonly stoppedBy: string | undefined;
  /** How many features, in their order, had begun when the recorded run ended early; undefined where all had, or nobody knows. */
  readonly featuresBegun: number | undefined;
  /**
   * What was kept, or what comes of asking, which is then kept.
   * @throws Stop what was kept of a request that could not be sent; Stop (not verified) where nothing was kept and nothing can
   * be asked
   */
  readonly remember: <T>(entry: TapeEntry, ask: () => Promise<T>) => Promise<T>;
  /** Keeps a call of the candidate. */
  readonly received: (call: ReceivedCall, mask: (text: string) => string) => void;
  /** What stands for an exchange from now on: one that is read where it was kept, or the same where it was not kept whole. */
  readonly putAway: (exchange: Exchange) => Exchange;
}

/** Why nothing is verified of what a recording does not hold. */
export const notRecorded = 'the recording does not say what came of it';

/** A run of which nothing is kept. */
export const noTape: Tape = {
  isSealed: false,
  stoppedBy: undefined,
  featuresBegun: undefined,
  remember: (_, ask) => ask(),
  received: () => undefined,
  putAway: (exchange) => exchange,
};
