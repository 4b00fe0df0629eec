import { Buffer } from 'node:buffer';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { hashOf } from '../support/hash.js';
import { Recent, type Room } from '../support/recent.js';
import { blockLength, headLength, unpackBlock, unpackBytes } from './block.js';
import { recordingFiles } from './files.js';
import { type RecordLine, readBlockLine, readRecord } from './record.js';

/** What is wrong with a recording, and where. */
export interface RecordingFault {
  /** The number of the block. */
  readonly block: number;
  readonly what: string;
}

/** What a writer must know to go on. */
export interface RecordingState {
  /** The length of the whole blocks, in bytes. */
  readonly bytes: number;
  readonly blocks: number;
  /** The hash of the last block. */
  readonly hash: string;
  /** How many records there are. */
  readonly records: number;
  /** The lines that are in no block yet. */
  readonly pending: readonly string[];
}

/** Where a record stands: in which block, and in which line of it. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

export interface RecordingSummary extends RecordingState {
  readonly faults: readonly RecordingFault[];
}

/**
 * Reads a recording from its beginning, block by block, and checks that each follows the one before. Reading ends at the
 * first fault: what follows it proves nothing.
 * @param visit gets every record, and where it stands; that of a record in no block has the offset of the end
 */
export function readRecording(folder: string, visit: (record: RecordLine, place: Place) => void): RecordingSummary {
  const { blocks, tail } = recordingFiles(folder);
  const walk = new Walk(visit);
  const isCutOff = existsSync(blocks) && forEachBlock(blocks, (text, offset, end) => walk.takeBlock(text, offset, end));
  if (existsSync(tail)) walk.takeTail(readFileSync(tail, 'utf8'));
  else if (isCutOff) walk.isFaulty('it is cut off');
  return walk.summary();
}

const megabyte = 1024 * 1024;

/** What is looked for next stands mostly near what was looked for before. */
const roomForBlocks: Room = { usual: 12 * megabyte, scarce: 4 * megabyte };

/** The lines of the blocks of a recording, read when they are asked for. */
export class BlockLines {
  private readonly blocks = new Recent<number, Lines>(roomForBlocks);

  constructor(private readonly folder: string) {}

  /** A line of the block that begins there, counted without its first; of the tail where the offset is that of the end. */
  at(offset: number, line: number): string | undefined {
    const lines = this.blocks.get(offset, () => {
      const value = linesAt(this.folder, offset);
      return { value, size: value.size };
    });
    return lines.at(line);
  }
}

/** The place of the last block whose first record has no higher number; -1 where there is none. */
export function lastAtMost(blocks: readonly { readonly first: number }[], n: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.first ?? 0) <= n) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Lines in UTF-8, each of which becomes a text when it is asked for. */
class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly bytes: Buffer) {
    for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine, at + 1)) this.starts.push(at + 1);
  }

  /** In bytes. */
  get size(): number {
    return this.bytes.length;
  }

  at(line: number): string | undefined {
    const [start, next = this.bytes.length + 1] = this.starts.slice(line, line + 2);
    return start === undefined ? undefined : this.bytes.toString('utf8', start, next - 1);
  }
}

const newLine = 0x0a;

function linesAt(folder: string, offset: number): Lines {
  const { blocks, tail } = recordingFiles(folder);
  const bytes = existsSync(blocks) ? bytesOfBlock(blocks, offset) : undefined;
  if (bytes !== undefined) return new Lines(bytes.subarray(bytes.indexOf(newLine) + 1));
  return new Lines(existsSync(tail) ? readFileSync(tail) : Buffer.of());
}

function bytesOfBlock(name: string, offset: number): Buffer | undefined {
  const file = openSync(name, 'r');
  try {
    const block = blockAt(file, offset);
    return block === undefined ? undefined : unpackBytes(block);
  } finally {
    closeSync(file);
  }
}

class Walk {
  readonly faults: RecordingFault[] = [];
  private bytes = 0;
  private blocks = 0;
  private hash = hashOf('');
  private records = 0;
  private pending: string[] = [];

  constructor(private readonly visit: (record: RecordLine, place: Place) => void) {}

  /** @returns false where reading ends */
  takeBlock(text: string | undefined, offset: number, end: number): boolean {
    if (text === undefined) return this.isFaulty('it is damaged');
    const [first = '', ...lines] = text.trimEnd().split('\n');
    const head = readBlockLine(first);
    if (head === undefined) return this.isFaulty('its first line does not say which block it is');
    if (head.number !== this.blocks) return this.isFaulty(`it says that it is block ${head.number}`);
    if (head.previous !== this.hash) return this.isFaulty('it does not follow the block before it');
    for (const [line, record] of lines.entries()) {
      if (!this.take(record, { offset, line })) return false;
    }
    this.blocks += 1;
    this.hash = hashOf(text);
    this.bytes = end;
    return true;
  }

  /** The last line may have been cut off; lines that are in a block already were not removed in time. */
  takeTail(text: string): void {
    if (this.faults.length > 0) return;
    for (const [line, content] of text.split('\n').slice(0, -1).entries()) {
      const record = readRecord(content);
      if (record === undefined) return;
      if (record.n < this.records) continue;
      if (!this.take(content, { offset: this.bytes, line })) return;
      this.pending.push(content);
    }
  }

  summary(): RecordingSummary {
    const { bytes, blocks, hash, records, pending, faults } = this;
    return { bytes, blocks, hash, records, pending, faults };
  }

  private take(line: string, place: Place): boolean {
    const record = readRecord(line);
    if (record === undefined) return this.isFaulty(`line ${place.line + 2} is no record`);
    if (record.n !== this.records)
      return this.isFaulty(`record ${this.records} is missing: record ${record.n} follows`);
    this.records += 1;
    this.visit(record, place);
    return true;
  }

  isFaulty(what: string): false {
    this.faults.push({ block: this.blocks, what });
    return false;
  }
}

/**
 * Hands over the text of each block, or undefined for one that is damaged, until it is enough.
 * @returns true where the last block is cut off, as it is when the process was killed while it was written
 */
function forEachBlock(name: string, take: (text: string | undefined, offset: number, end: number) => boolean): boolean {
  const file = openSync(name, 'r');
  try {
    const { size } = fstatSync(file);
    for (let offset = 0; offset < size; ) {
      const block = blockAt(file, offset);
      if (block === undefined) {
        if (isCutOff(file, offset)) return true;
        take(undefined, offset, size);
        return false;
      }
      const end = offset + block.length;
      if (!take(unpackBlock(block), offset, end)) return false;
      offset = end;
    }
    return false;
  } finally {
    closeSync(file);
  }
}

/** True where a block begins that is longer than what is left of the file. */
function isCutOff(file: number, offset: number): boolean {
  const left = fstatSync(file).size - offset;
  return left < headLength || (blockLength(bytesAt(file, offset, headLength)) ?? 0) > left;
}

/** The bytes of a block; undefined where none begins there, or where it is cut off. */
function blockAt(file: number, offset: number): Buffer | undefined {
  const length = blockLength(bytesAt(file, offset, headLength));
  if (length === undefined) return undefined;
  const block = length > fstatSync(file).size - offset ? undefined : bytesAt(file, offset, length);
  return block?.length === length ? block : undefined;
}

function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}
