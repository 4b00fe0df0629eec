import { Stop } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { messageOf } from '../../support/errors.js';
import { remember } from '../../support/remember.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import { ControlRequests, type RunControl } from '../scenario/control-requests.js';
import { ScenarioWorlds } from '../scenario/open-world.js';
import { type Script, type StepMeaning, validControl } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import type { ItemSource, ScenarioWorld } from '../scenario/world.js';
import { asFinding, type Handler } from '../steps/handler.js';
import type { FinishedScenario, StepEnd } from './finished-scenario.js';
import type { Waits } from './scenario-order.js';

/** What scenarios are run with. */
export interface RunnerParts {
  /** What a step does, by what it means. */
  readonly handlerOf: (meaning: StepMeaning) => Handler;
  readonly itemSource: ItemSource;
}

/** Of a scenario that nothing disturbs. */
const withoutWaiting: Waits = { before: () => Promise.resolve(), calm: () => Promise.resolve() };

/** Runs the scenarios of one session. */
export class ScenarioRunner {
  constructor(
    private readonly session: Session,
    private readonly parts: RunnerParts,
  ) {}

  /**
   * Runs one scenario. What the candidate does never throws. Where it can be run with fewer requests, because others send their values
   * with it or what was made for it is not read first, and passes so, that is its result. Otherwise it is run as it stands, and only
   * that is held against anybody.
   */
  readonly run = async (script: Script, waits: Waits = withoutWaiting): Promise<FinishedScenario> => {
    const { frugal, steps, facts } = script;
    if (frugal === undefined) return this.runOnce(script, waits);
    const once = onlyOnce(waits);
    const first = await this.runOnce(frugal, once);
    if (first.finding?.outcome !== 'pass' || first.stoppedAt !== undefined) return this.runOnce(script, once);
    return { ...first, facts, ends: steps.map(() => ({ kind: 'passed' })) };
  };

  private async runOnce(script: Script, waits: Waits): Promise<FinishedScenario> {
    const { facts } = script;
    const controls = new ControlRequests(script, this.runControl);
    const { calm } = waits;
    const { itemSource } = this.parts;
    const worlds = new ScenarioWorlds({ session: this.session, facts, controls, itemSource, calm });
    const control = controlToRunFirst(script);
    if (control !== undefined) await this.runControl(control);
    const ends: StepEnd[] = [];
    let finding: Finding | undefined;
    for (const [position, step] of script.steps.entries()) {
      if (step.meaning === undefined) break;
      await waits.before(position);
      const world = worlds.current;
      controls.moveTo(position);
      const found = await this.runStep(world, step.meaning);
      finding = found ?? finding;
      ends.push(endOf(found));
      if (ends.at(-1)?.kind !== 'passed')
        return { ...this.shownBy(world), ends: endsAsWritten(ends, script), finding, stoppedAt: step.text };
    }
    return { ...this.shownBy(worlds.current), ends: endsAsWritten(ends, script), finding, stoppedAt: undefined };
  }

  /** Runs a control request once, whichever scenario asks first. */
  private readonly runControl: RunControl = (control) =>
    this.session.shared.controls.get(control.facts.scope, async () => {
      const { judged, finding } = await this.run(control);
      return { judged, finding };
    });

  /** What the result of a scenario takes from the world in which it ended. Exchanges that were kept are read there from now on. */
  private shownBy({ facts, journey, evidence }: ScenarioWorld): Pick<FinishedScenario, 'facts' | 'journey' | 'judged'> {
    const { putAway } = this.session.tape;
    const { judged } = evidence;
    journey.putAway(putAway);
    return { facts, journey, judged: judged === undefined ? undefined : putAway(judged) };
  }

  private async runStep(world: ScenarioWorld, meaning: StepMeaning): Promise<Finding | undefined> {
    const finding = await findingOf(this.parts.handlerOf(meaning), world, meaning.values);
    if (finding?.outcome === 'pass') world.journey.observe(...(finding.observations ?? []));
    if (finding?.outcome === 'fail' && finding.shownBy !== undefined) world.evidence.show(finding.shownBy);
    return finding;
  }
}

/** The same where a scenario is run twice: what it has waited for once it still has. */
function onlyOnce({ before, calm }: Waits): Waits {
  const waited = new Map<number, Promise<void>>();
  return { before: (position) => waited.get(position) ?? remember(waited, position, before(position)), calm };
}

/** A phrase of a journey ends as the last of its steps that was taken. */
function endsAsWritten(ends: readonly StepEnd[], { comesFrom }: Script): readonly StepEnd[] {
  if (comesFrom === undefined) return ends;
  return ends.filter((_, index) => index === ends.length - 1 || comesFrom[index] !== comesFrom[index + 1]);
}

/** Where a request is to be accepted too, the plain one comes before its situation is set up: it may use that up. */
function controlToRunFirst(script: Script): Script | undefined {
  const has = (phrase: Phrase) => script.steps.findIndex(({ meaning }) => meaning?.phrase === phrase);
  const accepted = has('accepted');
  if (accepted === -1 || has('allowed') === -1) return undefined;
  return validControl(script, accepted, script.steps[accepted]?.meaning?.values[0] ?? '');
}

async function findingOf(
  handler: Handler,
  world: ScenarioWorld,
  values: readonly string[],
): Promise<Finding | undefined> {
  try {
    const work = async () => handler(world, ...values);
    return asFinding(await world.session.soon(work()));
  } catch (error) {
    if (error instanceof Stop) return error.finding;
    return { outcome: 'error', reason: `the step failed because of an internal error: ${messageOf(error)}` };
  }
}

/** How a step ended that found this. */
function endOf(finding: Finding | undefined): StepEnd {
  switch (finding?.outcome) {
    case undefined:
    case 'pass':
      return { kind: 'passed' };
    case 'fail': {
      const lines = finding.problems.map(
        ({ kind, expected, actual }) => `${kind}: expected ${expected}, got ${actual}`,
      );
      return { kind: 'failed', message: lines.join('\n') };
    }
    case 'error':
      return { kind: 'failed', message: finding.reason };
    case 'not-verified':
    case 'not-applicable':
      return { kind: 'skipped' };
  }
}
