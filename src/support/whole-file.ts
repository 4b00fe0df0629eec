import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A text may come in parts, which are written one after another. */
type Content = string | Uint8Array | Iterable<string>;

/** In characters. Each piece is written by itself, which takes much longer than the writing of a few more characters. */
const pieceLength = 256 * 1024;

/** Small parts are written together. */
function inPieces(content: Content): Content {
  return typeof content === 'string' || content instanceof Uint8Array ? content : pieces(content);
}

function* pieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes a file, with the folders that it needs. A file is whole or as it was before, also where the disk is full.
 * @throws Error of the file system
 */
export async function writeWhole(file: string, content: Content): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, inPieces(content));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet. What cannot be written whole is removed.
 * @param mode who may read and write it
 * @throws Error of the file system; with the code EEXIST where the file is there, which stays as it is
 */
export async function writeWholeNew(file: string, content: Content, mode: number): Promise<void> {
  try {
    await writeFile(file, inPieces(content), { flag: 'wx', mode });
  } catch (error) {
    if (!isThere(error)) await rm(file, { force: true });
    throw error;
  }
}

/** True for the error of a file that is there already. */
export function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
