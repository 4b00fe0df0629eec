import { AsyncResource } from 'node:async_hooks';
import type { Envelope, GherkinDocument, Pickle } from '@cucumber/messages';
import pLimit from 'p-limit';
import type { EvidenceKind } from '../../model/evidence-kinds.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import { type Reading, readScript, type Script } from '../scenario/script.js';
import type { Session } from '../scenario/session.js';
import type { PlayedScenario } from './played-scenario.js';

/** The number of scenarios begun for each concurrent request: a scenario also waits for others. */
const scenariosPerRequest = 8;

/** Lists that are walked through must not grow meanwhile; and who else touched an item must be known. */
const alone: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'pages',
  'page',
  'followed-pages',
  'plain-page',
  'searched',
  'other-item',
  'list-around',
]);

export interface SchedulerOptions {
  /** Maximum number of concurrent requests. */
  readonly concurrency: number;
  readonly reading: Reading;
  readonly play: (script: Script) => Promise<PlayedScenario>;
}

/**
 * Plays scenarios ahead of Cucumber, which asks for their results in its own order. Requests of independent scenarios
 * are then under way at the same time, in one process, and the features as they stand are still what runs.
 */
export class ScenarioScheduler {
  private readonly documents = new Map<string, GherkinDocument>();
  private readonly pickles = new Map<string, Pickle>();
  private readonly selected: string[] = [];
  private played: ReadonlyMap<string, Promise<PlayedScenario>> | undefined;
  /** Whatever a scenario of Cucumber sets going would hold on to all that Cucumber knows of its run. */
  private readonly begin = AsyncResource.bind(() => this.playAll());

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

  /** The result of a scenario. The first that is asked for sets all of them going. */
  async result(pickleId: string): Promise<PlayedScenario> {
    this.played ??= this.begin();
    const found = this.played.get(pickleId);
    if (found === undefined) throw new Error(`no scenario was selected by the id ${pickleId}`);
    return found;
  }

  private playAll(): ReadonlyMap<string, Promise<PlayedScenario>> {
    const scripts = this.selected.flatMap((id): (readonly [string, Script])[] => {
      const pickle = this.pickles.get(id);
      return pickle === undefined
        ? []
        : [[id, readScript(pickle, this.documents.get(pickle.uri), this.options.reading)]];
    });
    this.session.allotments.allot(scripts.map(([, script]) => script));
    const lanes = {
      together: pLimit(this.options.concurrency * scenariosPerRequest),
      inTurn: pLimit(1),
      last: pLimit(1),
    };
    const begin = (lane: Lane) => (run: readonly [string, Script]) =>
      [run[0], lanes[lane](() => this.options.play(run[1]))] as const;
    const laneOf = (script: Script): Lane => this.laneOf(script);
    const first = scripts.filter(([, script]) => laneOf(script) !== 'last').map((run) => begin(laneOf(run[1]))(run));
    const calm = Promise.all(first.map(([, played]) => played));
    const last = scripts
      .filter(([, script]) => laneOf(script) === 'last')
      .map(([id, script]) => [id, calm.then(() => lanes.last(() => this.options.play(script)))] as const);
    return new Map([...first, ...last]);
  }

  /** What is said of the whole run comes last of all; what must not change under one scenario is touched by no other. */
  private laneOf({ steps, facts }: Script): Lane {
    if (facts.crossFunctional) return 'last';
    if (steps.some(({ meaning }) => meaning?.judging !== undefined && alone.has(meaning.judging.of))) return 'last';
    const { existing } = this.session.profile;
    const shares = steps.some(({ meaning }) => {
      const [resource = ''] = meaning?.values ?? [];
      return meaning?.phrase === 'existing' || (isCreated(meaning?.phrase) && (existing[resource] ?? []).length > 0);
    });
    return shares ? 'inTurn' : 'together';
  }
}

/** Scenarios that make what they need run together; those that rest on what is there take turns. */
type Lane = 'together' | 'inTurn' | 'last';

function isCreated(phrase: Phrase | undefined): boolean {
  return phrase === 'existingCreated' || phrase === 'existingCreatedWith';
}
