import { linesAt } from './read-recording.js';

/** So many blocks are kept in memory: what is looked for next stands mostly near what was looked for before. */
const blocksInMemory = 8;

/** The lines of the blocks of a recording, read when they are asked for. */
export class BlockLines {
  private readonly texts = new Map<number, readonly string[]>();

  constructor(private readonly folder: string) {}

  /** The lines of the block that begins there, without its first. */
  at(offset: number): readonly string[] {
    const known = this.texts.get(offset) ?? linesAt(this.folder, offset);
    this.texts.delete(offset);
    this.texts.set(offset, known);
    const [oldest] = this.texts.keys();
    if (this.texts.size > blocksInMemory && oldest !== undefined) this.texts.delete(oldest);
    return known;
  }
}
