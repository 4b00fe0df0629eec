import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ftruncateSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cipher = 'aes-128-ctr';
const ivLength = 16;

/** Where bytes are, and how they are read there. */
export interface KeptBytes {
  read(): Uint8Array;
}

/**
 * Keeps bytes that are seldom read: in memory, and beyond its room in a file of the system's folder for such. The file has no name
 * after it was opened, so that nothing is left of it, and it is encrypted, because nothing unmasked may stand on a disk. Where no
 * such file can be written, all stays in memory.
 */
export class ByteKeeper {
  private readonly key = randomBytes(16);
  private file: number | undefined;
  private isUsable = true;
  private end = 0;
  private inMemory = 0;
  private inFile = 0;
  private readonly released = new FinalizationRegistry<{ readonly memory: number; readonly file: number }>(
    ({ memory, file }) => this.release(memory, file),
  );

  /** @param room how many bytes stay in memory, all together */
  constructor(private readonly room: () => number) {}

  /** @param bytes which nobody changes afterwards */
  keep(bytes: Uint8Array): KeptBytes {
    const written = this.inMemory + bytes.length > this.room() ? this.written(bytes) : undefined;
    const kept = written ?? { read: () => bytes };
    const memory = written === undefined ? bytes.length : 0;
    this.inMemory += memory;
    this.released.register(kept, { memory, file: bytes.length - memory });
    return kept;
  }

  private written(bytes: Uint8Array): KeptBytes | undefined {
    const iv = randomBytes(ivLength);
    const file = this.opened();
    if (file === undefined) return undefined;
    const place = this.end;
    try {
      writeWhole(file, createCipheriv(cipher, this.key, iv).update(bytes), place);
    } catch {
      this.isUsable = false;
      return undefined;
    }
    this.end += bytes.length;
    this.inFile += bytes.length;
    const read = (): Uint8Array =>
      createDecipheriv(cipher, this.key, iv).update(readWhole(file, { place, length: bytes.length }));
    return { read };
  }

  private opened(): number | undefined {
    if (!this.isUsable) return undefined;
    try {
      this.file ??= openNameless();
    } catch {
      this.isUsable = false;
    }
    return this.file;
  }

  /** When nothing in the file is needed any more, it begins anew. */
  private release(memory: number, inFile: number): void {
    this.inMemory -= memory;
    this.inFile -= inFile;
    if (inFile === 0 || this.inFile > 0 || this.file === undefined) return;
    ftruncateSync(this.file);
    this.end = 0;
  }
}

function openNameless(): number {
  const name = path.join(tmpdir(), `govstack-check-${randomBytes(8).toString('hex')}`);
  const file = openSync(name, 'wx+', 0o600);
  unlinkSync(name);
  return file;
}

function writeWhole(file: number, bytes: Uint8Array, place: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, place + done);
}

/** @throws where the file ends before */
function readWhole(file: number, { place, length }: { readonly place: number; readonly length: number }): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, place + done);
    if (read === 0) throw new Error('what was kept in a file of the system is no longer there');
    done += read;
  }
  return bytes;
}
