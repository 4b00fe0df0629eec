import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { hashOf } from '../support/hash.js';
import { visibleText } from '../support/visible-text.js';
import { packBlock } from './block.js';
import { type RecordingFiles, recordingFiles } from './files.js';
import { BlockLines, lastAtMost, type RecordingState } from './read-recording.js';
import type { NewRecord, RecordLine } from './record.js';

/** The least number of characters in a block that is written. */
const blockSize = 256 * 1024;

/** Nothing was written before. */
const nothing: RecordingState = { bytes: 0, blocks: 0, hash: hashOf(''), records: 0, pending: [] };

/**
 * Appends records. Each is in a file before the next thing happens, so that a process that is killed loses nothing that was
 * answered; a block is on the disk before its records are removed from the file of those that are in none.
 */
export class RecordingWriter {
  private readonly blocksFile: number;
  private readonly tailFile: number;
  private readonly files: RecordingFiles;
  private blocks: number;
  private hash: string;
  private records: number;
  private pending: string[];
  private size = 0;
  /** The blocks that were written here: where each begins, and the number of its first record. */
  private readonly written: { readonly first: number; readonly offset: number }[] = [];
  private readonly lines: BlockLines;
  private bytes: number;

  /**
   * @param folder it is created where it is not there
   * @param state what is there already; without it, what is there is replaced
   * @throws Error of the file system
   */
  constructor(folder: string, state: RecordingState = nothing) {
    mkdirSync(folder, { recursive: true });
    this.files = recordingFiles(folder);
    this.blocksFile = openSync(this.files.blocks, 'a');
    this.tailFile = openSync(this.files.tail, 'a');
    ftruncateSync(this.blocksFile, state.bytes);
    ftruncateSync(this.tailFile, 0);
    ({ blocks: this.blocks, hash: this.hash, records: this.records, bytes: this.bytes } = state);
    this.lines = new BlockLines(folder);
    this.pending = [];
    for (const line of state.pending) this.writeLine(line);
  }

  /**
   * Appends a record, and gives it the next number.
   * @throws Error of the file system
   */
  append(record: NewRecord): RecordLine {
    const numbered = { n: this.records, ...record };
    this.writeLine(visibleText(JSON.stringify(numbered)));
    this.records += 1;
    if (this.size >= blockSize) this.endBlock();
    return numbered;
  }

  /** A record that was appended, as it is written. @param n its number */
  lineOf(n: number): string | undefined {
    const inTail = n - (this.records - this.pending.length);
    if (inTail >= 0) return this.pending[inTail];
    const block = this.written[lastAtMost(this.written, n)];
    return block === undefined ? undefined : this.lines.at(block.offset, n - block.first);
  }

  /** Puts what is left into a last block. @returns the hash of that block, which stands for all of them */
  close(): string {
    if (this.pending.length > 0) this.endBlock();
    closeSync(this.blocksFile);
    closeSync(this.tailFile);
    rmSync(this.files.tail, { force: true });
    return this.hash;
  }

  private writeLine(line: string): void {
    writeWhole(this.tailFile, `${line}\n`);
    this.pending.push(line);
    this.size += line.length;
  }

  private endBlock(): void {
    const first = JSON.stringify({ kind: 'block', number: this.blocks, previous: this.hash });
    const text = `${[first, ...this.pending].join('\n')}\n`;
    const block = packBlock(text);
    writeWhole(this.blocksFile, block);
    this.written.push({ first: this.records - this.pending.length, offset: this.bytes });
    this.bytes += block.length;
    fsyncSync(this.blocksFile);
    ftruncateSync(this.tailFile, 0);
    this.blocks += 1;
    this.hash = hashOf(text);
    this.pending = [];
    this.size = 0;
  }
}

function writeWhole(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
