import type { Json } from '../../model/json.js';
import { Answers } from './answers.js';
import type { Controls } from './control-request.js';
import { Evidence } from './evidence.js';
import { JourneyContext } from './journey-context.js';
import { RequestFiller } from './request-filler.js';
import { ScenarioDoubts } from './scenario-doubts.js';
import type { ScenarioFacts } from './scenario-facts.js';
import { ScenarioItems } from './scenario-items.js';
import { ScenarioRequest } from './scenario-request.js';
import type { Session } from './session.js';
import type { ItemSource, ScenarioWorld } from './world.js';

export interface WorldOptions {
  readonly session: Session;
  readonly facts: ScenarioFacts;
  readonly controls: Controls;
  readonly itemSource: ItemSource;
  /** Waits until no other scenario is under way; absent where there is none. */
  readonly calm?: () => Promise<void>;
}

/** The worlds of one scenario: one for each Building Block that it asks. */
export class ScenarioWorlds {
  private readonly opened = new Map<Session, ScenarioWorld>();
  private readonly journey: JourneyContext;
  private now: ScenarioWorld;

  constructor(private readonly options: WorldOptions) {
    this.journey = new JourneyContext(options.session.catalogue.buildingBlock.id);
    this.now = this.at(options.session);
  }

  /** The world of the step that is run next. */
  get current(): ScenarioWorld {
    return this.now;
  }

  private goTo(buildingBlock: string, part: string): void {
    this.journey.goTo({ buildingBlock, part });
    const world = this.at(this.options.session.partner(buildingBlock));
    this.now.evidence.show(undefined);
    world.request.change(undefined);
    this.now = world;
  }

  private at(session: Session): ScenarioWorld {
    const known = this.opened.get(session);
    if (known !== undefined) return known;
    const goTo = (buildingBlock: string, part: string): void => this.goTo(buildingBlock, part);
    const world = { ...makeWorld({ ...this.options, session }, this.journey), goTo };
    this.opened.set(session, world);
    return world;
  }
}

function makeWorld(
  { session, facts, controls, itemSource, calm = () => Promise.resolve() }: WorldOptions,
  journey: JourneyContext,
): Omit<ScenarioWorld, 'goTo'> {
  const { judge, catalogue, profile, runId, planned } = session;
  const { sendOnce, askUnknownPath } = session.exchanges;
  const { template } = planned;
  const { scope } = facts;
  const isJourney = facts.operation === '';
  const request = new ScenarioRequest(facts);
  const doubts = new ScenarioDoubts();
  const evidence = new Evidence({ sendOnce, scope, journey });
  const onAnsweredValue = (): void => request.noteAnsweredValue();
  const items = new ScenarioItems({ resources: catalogue.bindings.resources, isJourney, onAnsweredValue });
  const kept = (name: string): Json => {
    const value = journey.kept(name);
    request.noteAnsweredValue();
    return value;
  };
  const hasCredentialFor = (scheme: string): boolean => session.credentials.hasFor(scheme);
  const filler = new RequestFiller({ run: session, request, items, doubts, kept, hasCredentialFor, template });
  const parts = { request, items, doubts, evidence, filler };
  const readerWith = (name: string) => planned.readerWith(name);
  const answers = new Answers({ ...parts, catalogue, readerWith, template, sendOnce, askUnknownPath, scope });
  const shown = { judge, catalogue, profile, runId };
  return { ...shown, ...parts, session, facts, isJourney, journey, answers, controls, itemSource, calm, kept };
}
