import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { LostItems } from '../../model/run.js';
import type { RequestDraft } from '../requests/request-draft.js';

/** An item that was created, as its answer says, and was not there when it was read. */
interface Loss {
  readonly creator: string;
  /** The body as the feature has it. */
  readonly written: string;
  readonly create: Exchange;
  readonly read: Exchange;
  readonly reading: LastLook;
}

/** A read at the end of the run. */
interface LastLook {
  readonly key: string;
  readonly draft: RequestDraft;
  /** True for an answer that says that the item is not there. */
  readonly isGone: (exchange: Exchange) => boolean;
}

type Send = (key: string, draft: RequestDraft) => Promise<Exchange>;

/** So many of an operation are looked for again. */
const maxLooks = 20;

/**
 * Keeps count of what is created for scenarios to rest on. One scenario creates one item; an item in seven that is lost
 * shows only over all of them.
 */
export class LostItemWatch {
  private readonly created = new Map<string, number>();
  private readonly found: Loss[] = [];
  private readonly kept = new Set<string>();

  /**
   * @param written what is sent, before it is filled with values
   * @param read the look at the item after its creation; undefined where there was none
   */
  note(creator: Operation, create: Exchange, look: { written: Json; read?: Exchange; reading: LastLook }): void {
    const { read, reading } = look;
    const written = `${creator.id} ${JSON.stringify(look.written)}`;
    this.created.set(creator.id, (this.created.get(creator.id) ?? 0) + 1);
    if (read === undefined || create.twice === true) return;
    if (!reading.isGone(read)) this.kept.add(written);
    else this.found.push({ creator: creator.id, written, create, read, reading });
  }

  /**
   * What is still not there at the end of the run, so that nothing is called lost that only came late; and only where
   * the same request has created items that are there, so that no reason lies in what is sent.
   */
  async confirmed(send: Send): Promise<LostItems[]> {
    const creators = [...new Set(this.found.map(({ creator }) => creator))].sort();
    const all = await Promise.all(creators.map((creator) => this.lostOf(send, creator)));
    return all.flat();
  }

  private async lostOf(send: Send, creator: string): Promise<LostItems[]> {
    const isOwn = ({ creator: by, written }: Loss): boolean => by === creator && this.kept.has(written);
    const own = this.found.filter(isOwn).slice(0, maxLooks);
    const looks = await Promise.all(
      own.map(async ({ create, reading: { key, draft, isGone } }) => {
        const read = await send(key, draft).catch(() => undefined);
        return read !== undefined && isGone(read) ? [{ create, read }] : [];
      }),
    );
    const lost = looks.flat().sort((a, b) => (a.read.request.url < b.read.request.url ? -1 : 1));
    const [first] = lost;
    if (first === undefined) return [];
    return [{ operation: creator, lost: lost.length, created: this.created.get(creator) ?? lost.length, ...first }];
  }
}
