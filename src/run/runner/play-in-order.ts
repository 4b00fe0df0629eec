import pLimit, { type LimitFunction } from 'p-limit';
import type { Script } from '../scenario/script.js';
import { Moment } from './moment.js';
import type { Need } from './needs.js';
import type { PlayedScenario } from './played-scenario.js';
import { type Claim, overlap, Turns } from './turns.js';

/** What a scenario waits for while it is played. */
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
  readonly play: (script: Script, waits?: Waits) => Promise<PlayedScenario>;
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
 * Plays scenarios, as many at the same time as do not disturb one another.
 *
 * A scenario that claims something waits only with that part of it, and only for those who touch what it claims. It then
 * never waits for anything else that waits for it: what comes before the claim is played without one.
 */
export class PlayInOrder {
  private readonly slots: LimitFunction;
  private readonly turns = new Turns();
  private readonly lastTurns = new Turns();
  private early: readonly Stage[] = [];

  constructor(private readonly options: OrderOptions) {
    this.slots = pLimit(options.atOnce);
  }

  /** @returns the end of each scenario, in the order in which they were given */
  begin(scripts: readonly Script[]): readonly Promise<PlayedScenario>[] {
    const stages = scripts.map((script) => ({ script, need: this.options.needOf(script), ...moments() }));
    const of = (...when: readonly Need['when'][]): Stage[] => stages.filter(({ need }) => when.includes(need.when));
    this.early = of('now', 'calm');
    const begun = new Map(this.early.map((stage) => [stage, this.playEarly(stage)]));
    const allEarly = Promise.all(begun.values());
    for (const stage of [...of('late'), ...of('last')])
      begun.set(
        stage,
        allEarly.then(() => this.playLast(stage)),
      );
    return stages.flatMap((stage) => begun.get(stage) ?? []);
  }

  private async playEarly(stage: Stage): Promise<PlayedScenario> {
    try {
      return await (stage.need.when === 'calm' ? this.playCalmly(stage) : this.playNow(stage));
    } finally {
      stage.harmless.pass();
      stage.quiet.pass();
    }
  }

  private async playNow({ script, need: { claim } }: Stage): Promise<PlayedScenario> {
    const end = await this.turns.take(claim);
    return this.slots(() => this.options.play(script)).finally(end);
  }

  private async playLast({ script }: Stage): Promise<PlayedScenario> {
    const end = await this.lastTurns.take(everything);
    return this.options.play(script).finally(end);
  }

  /** Only the part before the claim takes a slot: what waits must not keep others from beginning. */
  private playCalmly(stage: Stage): Promise<PlayedScenario> {
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
        resolve(this.options.play(script, { before, calm }).finally(endAll));
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

function moments(): Pick<Stage, 'harmless' | 'quiet'> {
  return { harmless: new Moment(), quiet: new Moment() };
}
