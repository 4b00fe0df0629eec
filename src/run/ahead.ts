import type { Envelope, GherkinDocument, Pickle } from '@cucumber/messages';
import pLimit from 'p-limit';
import { type Played, play } from './play.js';
import { type Interpret, readScript, type Script } from './script.js';
import type { Session } from './session.js';

/** So many scenarios are begun for every request that may be under way. */
const scenariosPerRequest = 8;

/**
 * Plays scenarios ahead of Cucumber, which asks for their results in its own order. Requests of independent scenarios
 * are then under way at the same time, in one process, and the features as they stand are still what runs.
 */
export class Ahead {
  private readonly documents = new Map<string, GherkinDocument>();
  private readonly pickles = new Map<string, Pickle>();
  private readonly selected: string[] = [];
  private played: ReadonlyMap<string, Promise<Played>> | undefined;

  constructor(
    private readonly session: Session,
    private readonly interpret: Interpret,
    private readonly concurrency: number,
  ) {}

  /** Takes note of what Cucumber has read and selected. */
  note({ gherkinDocument, pickle, testCase }: Envelope): void {
    if (gherkinDocument?.uri !== undefined) this.documents.set(gherkinDocument.uri, gherkinDocument);
    if (pickle !== undefined) this.pickles.set(pickle.id, pickle);
    if (testCase !== undefined) this.selected.push(testCase.pickleId);
  }

  /** The result of a scenario. The first that is asked for sets all of them going. */
  async result(pickleId: string): Promise<Played> {
    this.played ??= this.playAll();
    const found = this.played.get(pickleId);
    if (found === undefined) throw new Error(`no scenario was selected by the id ${pickleId}`);
    return found;
  }

  private playAll(): ReadonlyMap<string, Promise<Played>> {
    const scripts = this.selected.flatMap((id): (readonly [string, Script])[] => {
      const pickle = this.pickles.get(id);
      return pickle === undefined ? [] : [[id, readScript(pickle, this.documents.get(pickle.uri), this.interpret)]];
    });
    this.session.allot(scripts.map(([, script]) => script));
    const limit = pLimit(this.concurrency * scenariosPerRequest);
    const begin = ([id, script]: readonly [string, Script]) => [id, limit(() => play(this.session, script))] as const;
    const together = scripts.filter(([, script]) => !runsAlone(script)).map(begin);
    const calm = Promise.all(together.map(([, played]) => played));
    let previous: Promise<unknown> = calm;
    const alone = scripts
      .filter(([, script]) => runsAlone(script))
      .map(([id, script]) => {
        const played = previous.then(() => play(this.session, script));
        previous = played;
        return [id, played] as const;
      });
    return new Map([...together, ...alone]);
  }
}

/** Lists that are walked through must not grow meanwhile. */
function runsAlone({ steps }: Script): boolean {
  return steps.some(({ meaning }) => meaning?.phrase === 'pages' || meaning?.phrase === 'pageSize');
}
