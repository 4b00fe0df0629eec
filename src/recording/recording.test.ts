import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/harness.js';
import { packageRoot } from '../support/package/paths.js';
import { recordingFiles } from './files.js';
import { KeptRecords } from './kept-records.js';
import { readRecording } from './read-recording.js';
import { type RecordLine, recordingSchema } from './record.js';
import { Recorder } from './tapes.js';
import { RecordingWriter } from './writer.js';

const at = '2026-01-01T00:00:00.000Z';
/** Long enough that a few fill a block, and different, so that it does not pack to nothing. */
const kept = (key: string) => {
  const request = { method: 'GET', url: 'http://candidate.test/', headers: {} };
  const body = Array.from({ length: 9000 }, (_, n) => `${key} ${n}`).join(',');
  const response = { status: 200, headers: {}, body, bytes: body.length, utf8: true };
  return { kind: 'exchange', key, turn: 0, at, value: { operation: 'a/b', request, response, ms: 1 } } as const;
};

function recordsOf(folder: string) {
  const records: RecordLine[] = [];
  return { summary: readRecording(folder, (record) => records.push(record)), records };
}

async function written(count: number, close = true): Promise<string> {
  const folder = await temporaryFolder();
  const writer = new RecordingWriter(folder);
  for (let n = 0; n < count; n += 1) writer.append(kept(`key ${n}`));
  if (close) writer.close();
  return folder;
}

it('is described by the schema that is published', () => {
  const file = path.join(packageRoot, 'specs', 'recording.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(recordingSchema());
});

describe('a recording', () => {
  it('is read as it was written, and can be read by zcat too', async () => {
    const folder = await written(10);
    const { summary, records } = recordsOf(folder);
    expect(summary).toMatchObject({ faults: [], records: 10, pending: [] });
    expect(summary.blocks).toBeGreaterThan(2);
    expect(records.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const lines = gunzipSync(readFileSync(recordingFiles(folder).blocks))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(
      Array(summary.blocks + 10).fill(expect.stringMatching(/^(block|exchange)$/)),
    );
  });

  it('is the same in bytes where the records are', async () => {
    const [one, two] = await Promise.all([written(5), written(5)]);
    expect(readFileSync(recordingFiles(one).blocks).equals(readFileSync(recordingFiles(two).blocks))).toBe(true);
  });

  it('loses nothing but the line that was cut off when the process was killed', async () => {
    const folder = await written(10, false);
    appendFileSync(recordingFiles(folder).tail, '{"n":10,"kind":"exch');
    const { summary, records } = recordsOf(folder);
    expect({ faults: summary.faults, records: records.length }).toEqual({ faults: [], records: 10 });
    expect(summary.pending.length).toBeGreaterThan(0);
  });

  it('loses nothing where the process was killed while it wrote a block', async () => {
    const folder = await written(4, false);
    const { blocks, tail } = recordingFiles(folder);
    const pending = readFileSync(tail, 'utf8');
    const whole = statSync(blocks).size;
    const writer = new RecordingWriter(folder, recordsOf(folder).summary);
    writer.close();
    truncateSync(blocks, whole + 40);
    writeFileSync(tail, pending);
    expect(recordsOf(folder)).toMatchObject({ summary: { faults: [], records: 4 } });
  });

  it('is not read twice where the process was killed before the written records were removed', async () => {
    const folder = await written(3, false);
    const pending = readFileSync(recordingFiles(folder).tail, 'utf8');
    new RecordingWriter(folder, recordsOf(folder).summary).close();
    writeFileSync(recordingFiles(folder).tail, pending);
    expect(recordsOf(folder)).toMatchObject({ summary: { faults: [], records: 3, pending: [] } });
  });

  it('goes on where it ended, as if it had never ended', async () => {
    const folder = await written(4, false);
    const writer = new RecordingWriter(folder, recordsOf(folder).summary);
    for (let n = 4; n < 10; n += 1) writer.append(kept(`key ${n}`));
    writer.close();
    const whole = await written(10);
    expect(recordsOf(folder).records).toEqual(recordsOf(whole).records);
    expect(recordsOf(folder).summary.faults).toEqual([]);
  });

  it.each<[string, (bytes: Buffer, blocks: readonly [number, number][]) => Buffer, RegExp]>([
    [
      'a changed byte',
      (bytes) => Buffer.from(bytes.map((byte, index) => (index === 5000 ? byte ^ 1 : byte))),
      /damaged/,
    ],
    ['a block that was removed', (bytes, [, [from, to] = [0, 0]]) => cut(bytes, from, to), /says that it is block 2/],
    [
      'a block that stands twice',
      (bytes, [[, to] = [0, 0]]) => Buffer.concat([bytes.subarray(0, to), bytes]),
      /block 0/,
    ],
    ['an end that was cut off', (bytes) => bytes.subarray(0, bytes.length - 10), /cut off/],
    ['something after the end', (bytes) => Buffer.concat([bytes, Buffer.alloc(40)]), /damaged/],
  ])('shows %s', async (_, change, expected) => {
    const folder = await written(10);
    const { blocks } = recordingFiles(folder);
    const bytes = readFileSync(blocks);
    writeFileSync(blocks, change(bytes, placesIn(folder)));
    const { faults } = recordsOf(folder).summary;
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toMatch(expected);
  });

  it('shows blocks of another recording', async () => {
    const [one, two] = await Promise.all([written(10), written(9)]);
    const from = (folder: string, index: number): Buffer => {
      const [begin, end] = placesIn(folder)[index] ?? [0, 0];
      return readFileSync(recordingFiles(folder).blocks).subarray(begin, end);
    };
    const other = new RecordingWriter(two);
    for (let n = 0; n < 10; n += 1) other.append(kept(`another key ${n}`));
    other.close();
    writeFileSync(recordingFiles(one).blocks, Buffer.concat([from(one, 0), from(two, 1)]));
    expect(recordsOf(one).summary.faults).toEqual([{ block: 1, what: 'it does not follow the block before it' }]);
  });

  it('finds what was kept by its name', async () => {
    const records = new KeptRecords(await written(10, false));
    const name = { kind: 'exchange', turn: 0 } as const;
    expect(records.find({ ...name, key: 'key 1' })).toMatchObject({ n: 1, value: kept('key 1').value });
    expect(records.find({ ...name, key: 'key 9' })).toMatchObject({ n: 9 });
    expect(records.find({ ...name, key: 'key 10' })).toBeUndefined();
    expect(records.find({ ...name, key: 'key 1', turn: 1 })).toBeUndefined();
  });
});

function cut(bytes: Buffer, from: number, to: number): Buffer {
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

/** Where each block begins and ends. */
function placesIn(folder: string): [number, number][] {
  const offsets: number[] = [];
  const { bytes } = readRecording(folder, (_, { offset }) => {
    if (offsets.at(-1) !== offset) offsets.push(offset);
  });
  return offsets.map((offset, index) => [offset, offsets[index + 1] ?? bytes]);
}

it.each([
  ['an exchange without its time', { ...kept('a'), value: { ...kept('a').value, ms: undefined } }],
  ['an answer whose status is a text', { ...kept('a'), value: { ...kept('a').value, response: { status: '200' } } }],
  ['a text in place of how often was looked', { ...kept('a'), kind: 'looks' as const, value: 'often' }],
])('%s is no record', async (_, record) => {
  const folder = await written(1);
  writeFileSync(recordingFiles(folder).tail, `${JSON.stringify({ n: 1, ...record })}\n`);
  expect(recordsOf(folder).summary.records).toBe(1);
});

describe('what removes an item at the end of a run', () => {
  const entry = { kind: 'removal', key: 'item 1', mask: (text: string) => text } as const;
  const about = { runId: 'run', startedAt: new Date(at), facts: {} };

  it('is not sent where it can no longer be recorded, because a resumed run would miss the item', async () => {
    const recorder = new Recorder({ open: () => fullAfter(1), now: () => new Date(at) });
    recorder.begin(about);
    let sent = 0;
    const removing = recorder.remember(entry, async () => (sent += 1));
    await expect(removing).rejects.toThrow('the recording can no longer be written');
    expect(sent).toBe(0);
  });

  it('counts as sent from before it goes out, as a process may be killed before the answer comes', async () => {
    const folder = await temporaryFolder();
    const recorder = new Recorder({ open: () => new RecordingWriter(folder), now: () => new Date(at) });
    recorder.begin(about);
    expect(new KeptRecords(folder).hasRemovals).toBe(false);
    void recorder.remember(entry, () => new Promise(() => undefined));
    expect(new KeptRecords(folder).hasRemovals).toBe(true);
  });

  /** A writer that has room for so many records. */
  function fullAfter(records: number): RecordingWriter {
    let left = records;
    const append = () => {
      left -= 1;
      if (left < 0) throw new Error('the disk is full');
    };
    return { append } as unknown as RecordingWriter;
  }
});
