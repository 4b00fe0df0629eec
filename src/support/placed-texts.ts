import { MarkedNumbers } from './marked-numbers.js';
import { AlikeLists, PackedList } from './packed-list.js';
import { remember } from './remember.js';

/** So many characters of texts are packed together. */
const listSize = 256 * 1024;

/**
 * Texts that stand once, and are named by their places. The steps of a large run are hundreds of thousands of different texts, so most
 * of them are packed until they are written.
 */
export class PlacedTexts implements Iterable<string> {
  private readonly places = new MarkedNumbers();
  /** The scenarios of an operation have most of their steps in common. */
  private readonly recent = new Map<string, number>();
  private readonly alike = new AlikeLists();
  private readonly lists: PackedList<string>[] = [];
  private fresh: string[] = [];
  private freshSize = 0;
  private count = 0;

  readonly of = (text: string): number => this.recent.get(text) ?? remember(this.recent, text, this.placeOf(text));

  *[Symbol.iterator](): Iterator<string> {
    for (const list of this.lists) yield* list;
    yield* this.fresh;
  }

  private placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.count;
    this.places.set(text, place);
    this.count += 1;
    this.fresh.push(text);
    this.freshSize += text.length;
    if (this.freshSize >= listSize) this.pack();
    return place;
  }

  private pack(): void {
    this.lists.push(new PackedList<string>(JSON.stringify(this.fresh), JSON.parse, this.alike));
    this.fresh = [];
    this.freshSize = 0;
  }
}
