import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/*
 * A block is a member of a gzip file (RFC 1952), so that zcat reads a recording. An extra field in its head says how long the
 * member is, so that each can be found, read and checked by itself.
 */
const fixedHead = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255]);
const field = Buffer.from([8, 0, 0x47, 0x43, 4, 0]);

/** The bytes before the compressed text, and after it. */
export const headLength = fixedHead.length + field.length + 4;
const footLength = 8;

/** No block that we write comes near it; a head that names more is damaged. In bytes. */
const longestBlock = 256 * 1024 * 1024;

/** In bytes; a damaged foot may name any length. */
const [leastChunk, usualBlock] = [64, 1024 * 1024];

/** A text as a block. */
export function packBlock(text: string): Buffer {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headLength + packed.length + footLength);
  const foot = Buffer.alloc(footLength);
  foot.writeUInt32LE(crc32(content));
  foot.writeUInt32LE(content.length, 4);
  return Buffer.concat([fixedHead, field, length, packed, foot]);
}

/**
 * How long a block is, in bytes.
 * @param head its first bytes
 * @returns undefined where no block begins
 */
export function blockLength(head: Buffer): number | undefined {
  if (head.length < headLength || !head.subarray(0, headLength - 4).equals(Buffer.concat([fixedHead, field])))
    return undefined;
  const length = head.readUInt32LE(headLength - 4);
  return length > headLength + footLength && length <= longestBlock ? length : undefined;
}

/** The text of a block; undefined where it is damaged. */
export function unpackBlock(block: Buffer): string | undefined {
  return unpackBytes(block)?.toString('utf8');
}

/** The same in UTF-8. */
export function unpackBytes(block: Buffer): Buffer | undefined {
  const foot = block.subarray(block.length - footLength);
  try {
    const maxOutputLength = Math.max(foot.readUInt32LE(4), 1);
    const packed = block.subarray(headLength, block.length - footLength);
    // One chunk for a usual block: many small ones would be copied together.
    const chunkSize = Math.min(Math.max(maxOutputLength, leastChunk), usualBlock);
    const content = inflateRawSync(packed, { maxOutputLength, chunkSize });
    return crc32(content) === foot.readUInt32LE(0) ? content : undefined;
  } catch {
    return undefined;
  }
}
