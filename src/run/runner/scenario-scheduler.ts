import { AsyncResource } from 'node:async_hooks';
import type { Envelope, GherkinDocument, Pickle } from '@cucumber/messages';
import { withFrugalScripts } from '../scenario/frugal.js';
import { type Reading, readScript, type Script } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import type { FinishedScenario } from './finished-scenario.js';
import { type Need, Needs } from './needs.js';
import { ScenarioOrder, type Waits } from './scenario-order.js';

/** The number of scenarios begun for each concurrent request: a scenario also waits for others. */
const scenariosPerRequest = 8;

export interface SchedulerOptions {
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  readonly reading: Reading;
  readonly runScenario: (script: Script, waits?: Waits) => Promise<FinishedScenario>;
}

/**
 * Runs scenarios ahead of Cucumber, which asks for their results in its own order. Requests of independent scenarios
 * are then under way at the same time, in one process, and the features as they stand are still what runs.
 */
export class ScenarioScheduler {
  private readonly documents = new Map<string, GherkinDocument>();
  private readonly pickles = new Map<string, Pickle>();
  private readonly selected: string[] = [];
  private finished: ReadonlyMap<string, Promise<FinishedScenario>> | undefined;
  /** Whatever a scenario of Cucumber sets going would hold on to all that Cucumber knows of its run. */
  private readonly begin = AsyncResource.bind(() => this.runAll());

  constructor(
    private readonly session: Session,
    private readonly options: SchedulerOptions,
  ) {}

  /** Takes note of what Cucumber has read and selected. */
  note({ gherkinDocument, pickle, testCase }: Envelope): void {
    if (gherkinDocument?.uri !== undefined) this.documents.set(gherkinDocument.uri, gherkinDocument);
    if (pickle !== undefined) this.pickles.set(pickle.id, pickle);
    if (testCase !== undefined) this.selected.push(testCase.pickleId);
  }

  /** Takes scenarios that were read and selected without Cucumber. */
  select(document: GherkinDocument, pickles: readonly Pickle[]): void {
    for (const pickle of pickles) {
      this.documents.set(pickle.uri, document);
      this.pickles.set(pickle.id, pickle);
      this.selected.push(pickle.id);
    }
  }

  /** Sets all scenarios going, and gives their ends. */
  results(): Iterable<Promise<FinishedScenario>> {
    this.finished ??= this.begin();
    return this.finished.values();
  }

  /** The result of a scenario. The first that is asked for sets all of them going. */
  async result(pickleId: string): Promise<FinishedScenario> {
    this.finished ??= this.begin();
    const found = this.finished.get(pickleId);
    if (found === undefined) throw new Error(`no scenario was selected by the id ${pickleId}`);
    return found;
  }

  private runAll(): ReadonlyMap<string, Promise<FinishedScenario>> {
    const needs = new Needs(this.session.catalogue, this.session.profile);
    const read = this.selected.flatMap((id): (readonly [string, Script])[] => {
      const pickle = this.pickles.get(id);
      return pickle === undefined
        ? []
        : [[id, needs.asRun(readScript(pickle, this.documents.get(pickle.uri), this.options.reading))]];
    });
    const scripts = withFrugalScripts(
      read.map(([, script]) => script),
      this.session.profile,
    );
    this.session.allotments.allot(scripts);
    const { concurrency, runScenario } = this.options;
    const needOf = (script: Script): Need => needs.of(script);
    const order = new ScenarioOrder({ needOf, runScenario, atOnce: concurrency * scenariosPerRequest });
    const ends = order.begin(scripts);
    return new Map(read.flatMap(([id], index) => (ends[index] === undefined ? [] : [[id, ends[index]]])));
  }
}
