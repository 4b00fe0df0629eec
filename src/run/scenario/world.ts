import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { RequestDraft } from '../requests/draft.js';
import type { Controls } from './control-request.js';
import type { Evidence } from './evidence.js';
import type { Item, Wanted } from './item.js';
import type { JourneyContext } from './journey-context.js';
import type { JudgedAnswers } from './judged-answers.js';
import type { RequestFiller } from './request-filler.js';
import type { ScenarioDoubts } from './scenario-doubts.js';
import type { ScenarioFacts } from './scenario-facts.js';
import type { ScenarioItems } from './scenario-items.js';
import type { ScenarioRequest } from './scenario-request.js';
import type { Session } from './session.js';

/** One scenario while it runs, at the candidate of one Building Block: what its steps read and change. */
export interface ScenarioWorld extends Pick<Session, 'judge' | 'catalogue' | 'profile' | 'runId'> {
  readonly session: Session;
  readonly facts: ScenarioFacts;
  /** A journey is about no single operation. */
  readonly isJourney: boolean;
  readonly journey: JourneyContext;
  readonly request: ScenarioRequest;
  readonly items: ScenarioItems;
  readonly doubts: ScenarioDoubts;
  readonly evidence: Evidence;
  readonly answers: JudgedAnswers;
  readonly controls: Controls;
  readonly filler: RequestFiller;
  /** A value that an earlier step kept; the request then carries what the candidate answered. */
  readonly kept: (name: string) => Json;
  readonly itemSource: ItemSource;
  /** Waits until no other scenario is under way; none begins before this one has ended. */
  readonly calm: () => Promise<void>;
  /** Goes on at the candidate of another Building Block: what was kept is carried along, what exists there is its own. */
  readonly goTo: (buildingBlock: string, part: string) => void;
}

/** Gets items for scenarios. */
export interface ItemSource {
  /** Gets an item and keeps it. @throws Stop (not verified) when none can be had. */
  obtain(world: ScenarioWorld, wanted: Wanted): Promise<void>;
  /** One more item like the one that is there. @throws Stop (not verified) when none can be created. */
  obtainAnother(world: ScenarioWorld, resource: string, label: string): Promise<Item>;
  /** The request by which `obtainAnother` created the item of this label; undefined where none can be created. */
  creation(world: ScenarioWorld, resource: string, label: string): RequestDraft | undefined;
  /** Keeps the items that an exchange of a journey shows, for the requests that follow. */
  remember(world: ScenarioWorld, draft: RequestDraft, exchange: Exchange): void;
}
