import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { LostItems } from '../../model/scenario-result.js';
import type { RequestDraft } from '../requests/draft.js';

/** An item that was created, as its answer says, and was not there when it was read. */
interface MissedItem {
  readonly creator: string;
  /** The body as the feature has it, before placeholders are filled. */
  readonly plannedBody: string;
  readonly create: Exchange;
  readonly read: Exchange;
  readonly reading: LastRead;
}

/** A read at the end of the run. */
interface LastRead {
  readonly key: string;
  readonly draft: RequestDraft;
  /** True for an answer that says that the item is not there. */
  readonly isGone: (exchange: Exchange) => boolean;
}

type Send = (key: string, draft: RequestDraft) => Promise<Exchange>;

/** The maximum number of items of an operation that are read again. */
const maxLooks = 20;

/**
 * Keeps count of what is created for scenarios to rest on. One scenario creates one item; an item in seven that is lost
 * shows only over all of them.
 */
export class LostItemWatch {
  private readonly created = new Map<string, number>();
  private readonly missed: MissedItem[] = [];
  private readonly bodiesThatWork = new Set<string>();

  /**
   * @param look.plannedBody what is sent, before placeholders are filled
   * @param look.read the read of the item after its creation; undefined where there was none
   */
  note(creator: Operation, create: Exchange, look: { plannedBody: Json; read?: Exchange; reading: LastRead }): void {
    const { read, reading } = look;
    const plannedBody = `${creator.id} ${JSON.stringify(look.plannedBody)}`;
    this.created.set(creator.id, (this.created.get(creator.id) ?? 0) + 1);
    if (read === undefined || create.twice !== undefined) return;
    if (!reading.isGone(read)) this.bodiesThatWork.add(plannedBody);
    else this.missed.push({ creator: creator.id, plannedBody, create, read, reading });
  }

  /**
   * What is still not there at the end of the run, so that nothing is called lost that only came late; and only where
   * the same request has created items that are there, so that no reason lies in what is sent.
   */
  async confirmed(send: Send): Promise<LostItems[]> {
    const creators = [...new Set(this.missed.map(({ creator }) => creator))].sort();
    const all = await Promise.all(creators.map((creator) => this.confirmedOf(send, creator)));
    return all.flat();
  }

  private async confirmedOf(send: Send, creator: string): Promise<LostItems[]> {
    const isOwn = ({ creator: by, plannedBody }: MissedItem): boolean =>
      by === creator && this.bodiesThatWork.has(plannedBody);
    const own = this.missed.filter(isOwn).slice(0, maxLooks);
    const looks = await Promise.all(
      own.map(async ({ create, reading: { key, draft, isGone } }) => {
        const read = await send(key, draft).catch(() => undefined);
        const isLost = read !== undefined && isGone(read) && read.outages === create.outages;
        return isLost ? [{ create, read }] : [];
      }),
    );
    const lost = looks.flat().sort((a, b) => (a.read.request.url < b.read.request.url ? -1 : 1));
    const [first] = lost;
    if (first === undefined) return [];
    return [{ operation: creator, lost: lost.length, created: this.created.get(creator) ?? lost.length, ...first }];
  }
}
