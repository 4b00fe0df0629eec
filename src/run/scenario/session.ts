import type { CandidateAccess } from '../../model/candidate-access.js';
import type { ScenarioResult } from '../../model/scenario-result.js';
import type { ClientKeys } from '../credentials/client-keys.js';
import type { CredentialSource } from '../credentials/presented.js';
import type { AcceptedRequests } from './accepted-requests.js';
import type { Adaptations } from './adaptations.js';
import type { Allotments } from './allotments.js';
import type { CreatedItems } from './created-items.js';
import type { Lateness } from './lateness.js';
import type { LostItemWatch } from './lost-items.js';
import type { PlannedRequests } from './planned-requests.js';
import type { Preparations } from './preparations.js';
import type { Reachability } from './reachability.js';
import type { SessionTape } from './session-tape.js';
import type { SharedExchanges } from './shared-exchanges.js';
import type { SharedWork } from './shared-work.js';

/** What the scenarios of one run share, at the candidate of one Building Block. */
export interface Session extends Omit<CandidateAccess, 'tape' | 'startedAt'> {
  readonly tape: SessionTape;
  /**
   * The moment that requests give as theirs: one for the whole run, so that what is sent can be compared with what is
   * kept. It is a whole second, because not every candidate keeps more.
   */
  readonly startedAt: string;
  readonly results: ScenarioResult[];
  readonly credentials: CredentialSource;
  readonly keys: ClientKeys;
  /** Waits for a piece of work, but not for long once the user interrupts. */
  readonly soon: <T>(work: Promise<T>) => Promise<T>;
  /** Replaces secrets in a text that came back. */
  readonly mask: (text: string) => string;
  readonly planned: PlannedRequests;
  readonly exchanges: SharedExchanges;
  readonly accepted: AcceptedRequests;
  readonly reachability: Reachability;
  readonly shared: SharedWork;
  readonly allotments: Allotments;
  readonly lostItems: LostItemWatch;
  readonly created: CreatedItems;
  readonly lateness: Lateness;
  /** What lists have told of the time that a change takes to show in them. */
  readonly listLateness: Lateness;
  readonly adaptations: Adaptations;
  readonly preparations: Preparations;
  /**
   * The session of another candidate that a journey asks.
   * @throws Stop (not verified) when no candidate of that Building Block takes part.
   */
  readonly partner: (buildingBlock: string) => Session;
  /** The sessions of the other candidates that a journey has asked. */
  readonly partners: () => readonly Session[];
}
