import pLimit, { type LimitFunction } from 'p-limit';
import type { Script } from '../scenario/script.js';
import type { FinishedScenario } from './finished-scenario.js';
import { Moment } from './moment.js';
import type { Need } from './needs.js';
import { type Claim, overlap, Turns } from './turns.js';

/** What a scenario waits for while it runs. */
export interface Waits {
  /** Called before each step. */
  readonly before: (position: number) => Promise<void>;
  /** From then on until the scenario ends, no other scenario is under way. */
  readonly calm: () => Promise<void>;
}

interface OrderOptions {
  readonly needOf: (script: Script) => Need;
  /** How many scenarios are begun at the same time. */
  readonly atOnce: number;
  readonly runScenario: (script: Script, waits?: Waits) => Promise<FinishedScenario>;
}

/** A scenario, and how far it has come. */
interface Stage {
  readonly script: Script;
  readonly need: Need;
  /** It changes nothing any more but what it claims. */
  readonly harmless: Moment;
  /** It has ended, or waits until all others have. */
  readonly quiet: Moment;
}

const all: ReadonlySet<string> = new Set(['all']);
const everything: Claim = { watches: all, changes: all };

/**
 * Runs scenarios, as many at the same time as do not disturb one another.
 *
 * A scenario that claims something waits only with that part of it, and only for those who touch what it claims. It then
 * never waits for anything else that waits for it: what comes before the claim is run without one.
 */
export class ScenarioOrder {
  private readonly slots: LimitFunction;
  private readonly turns = new Turns();
  private readonly lastTurns = new Turns();
  private early: readonly Stage[] = [];

  constructor(private readonly options: OrderOptions) {
    this.slots = pLimit(options.atOnce);
  }

  /** @returns the end of each scenario, in the order in which they were given */
  begin(scripts: readonly Script[]): readonly Promise<FinishedScenario>[] {
    const stages = scripts.map((script) => ({ script, need: this.options.needOf(script), ...moments() }));
    const of = (...when: readonly Need['when'][]): Stage[] => stages.filter(({ need }) => when.includes(need.when));
    this.early = of('now', 'calm');
    const begun = new Map(this.early.map((stage) => [stage, this.runEarly(stage)]));
    const allEarly = Promise.all(begun.values());
    for (const stage of [...of('late'), ...of('last')])
      begun.set(
        stage,
        allEarly.then(() => this.runLast(stage)),
      );
    return stages.flatMap((stage) => begun.get(stage) ?? []);
  }

  private async runEarly(stage: Stage): Promise<FinishedScenario> {
    try {
      return await (stage.need.when === 'calm' ? this.runCalmly(stage) : this.runNow(stage));
    } finally {
      stage.harmless.pass();
      stage.quiet.pass();
    }
  }

  /** A scenario that waits until all others are quiet gives back its turn and its slot, and is in nobody's way. */
  private async runNow(stage: Stage): Promise<FinishedScenario> {
    const { script, need } = stage;
    const ends = [await this.turns.take(need.claim)];
    const endAll = (): void => {
      for (const end of ends.splice(0)) end();
    };
    const calm = async (): Promise<void> => {
      endAll();
      stage.harmless.pass();
      ends.push(await this.quietTurn(stage));
    };
    return new Promise((resolve) => {
      void this.slots(() => {
        resolve(this.options.runScenario(script, { before: goOn, calm }).finally(endAll));
        return stage.quiet.passed;
      });
    });
  }

  private async runLast({ script }: Stage): Promise<FinishedScenario> {
    const end = await this.lastTurns.take(everything);
    return this.options.runScenario(script).finally(end);
  }

  /** Only the part before the claim takes a slot: what waits must not keep others from beginning. */
  private runCalmly(stage: Stage): Promise<FinishedScenario> {
    const { script, need } = stage;
    const ends: (() => void)[] = [];
    const endAll = (): void => {
      for (const end of ends.splice(0)) end();
    };
    const before = async (position: number): Promise<void> => {
      if (position === need.from) ends.push(await this.claim(stage));
    };
    const calm = async (): Promise<void> => {
      endAll();
      ends.push(await this.quietTurn(stage));
    };
    return new Promise((resolve) => {
      void this.slots(() => {
        resolve(this.options.runScenario(script, { before, calm }).finally(endAll));
        return stage.harmless.passed;
      });
    });
  }

  private async claim({ need: { claim }, harmless }: Stage): Promise<() => void> {
    harmless.pass();
    const claimed = new Set([...claim.watches, ...claim.changes]);
    const others = this.early.filter(({ need }) => overlap(need.touches, claimed));
    await Promise.all(others.map((other) => other.harmless.passed));
    return this.turns.take(claim);
  }

  private async quietTurn({ quiet }: Stage): Promise<() => void> {
    quiet.pass();
    await Promise.all(this.early.map((other) => other.quiet.passed));
    return this.lastTurns.take(everything);
  }
}

const goOn = (): Promise<void> => Promise.resolve();

function moments(): Pick<Stage, 'harmless' | 'quiet'> {
  return { harmless: new Moment(), quiet: new Moment() };
}
