import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Shelf } from '../model/kept.js';
import { collectGarbage } from './collect-garbage.js';

/** The lists that were unpacked last, the last one at the end: what is looked for next stands mostly near. */
const recent = new Map<object, readonly unknown[]>();

/** So many lists stay unpacked. */
const mostRecent = 32;

/** Packing takes most of the time that it could save by packing closer. */
const level = 1;

/** One piece of memory for the whole text; zlib takes no smaller one. In bytes. */
const leastChunk = 64;

/** So much is unpacked before memory is looked at: who looks at all things in turn lets go of most of them. In bytes. */
const betweenCollections = 16 * 1024 * 1024;
let sinceCollection = 0;

function noteUnpacked(bytes: number): void {
  sinceCollection += bytes;
  if (sinceCollection < betweenCollections) return;
  sinceCollection = 0;
  collectGarbage();
}

/** Things that stand compressed in memory, and are unpacked together when one of them is looked at. */
export class PackedList<T> implements Shelf<T>, Iterable<T> {
  private readonly bytes: Uint8Array;
  /** Of the text, in bytes. */
  private readonly length: number;

  /**
   * @param text the things as they are written
   * @param read makes the things of the text; whatever it refers to stays in memory
   */
  constructor(
    text: string,
    private readonly read: (text: string) => readonly T[],
  ) {
    const content = Buffer.from(text);
    this.length = content.length;
    // A copy, because what is given is a part of a larger piece of memory.
    this.bytes = new Uint8Array(deflateRawSync(content, { level }));
  }

  at(place: number): T {
    const thing = this.things()[place];
    if (thing === undefined) throw new Error(`nothing was packed at the place ${place}`);
    return thing;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.things()[Symbol.iterator]();
  }

  private things(): readonly T[] {
    const things = (recent.get(this) as readonly T[] | undefined) ?? this.read(this.unpacked());
    recent.delete(this);
    recent.set(this, things);
    const [oldest] = recent.keys();
    if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
    return things;
  }

  private unpacked(): string {
    noteUnpacked(this.length);
    return inflateRawSync(this.bytes, { chunkSize: Math.max(this.length, leastChunk) }).toString('utf8');
  }
}
