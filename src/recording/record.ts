import { z } from 'zod';
import { tapeKinds } from '../model/tape.js';
import { isValueOf } from './value-shape.js';

/** The version of the format; docs/recording.md and specs/recording.schema.json describe it. */
export const recordingFormat = 'govstack-check/recording@1';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const time = z.iso.datetime();

/** The first line of a block: its number, and the hash of the text of the block before; that of nothing for the first. */
const blockShape = z.strictObject({ kind: z.literal('block'), number: count, previous: digest });

/** What a run is about; the first record. */
const runShape = z.strictObject({
  n: count,
  kind: z.literal('run'),
  format: z.literal(recordingFormat),
  runId: z.string().min(1),
  startedAt: time,
  facts: z.record(z.string(), z.unknown()),
});

/** A request that may change something goes out; written before it does. */
const sendingShape = z.strictObject({
  n: count,
  kind: z.literal('sending'),
  key: z.string(),
  turn: count,
  at: time,
  /** It removes an item when the run is over. */
  removal: z.literal(true).optional(),
});

/** What came of asking something, or why nothing was asked. */
const keptLine = z.strictObject({
  n: count,
  kind: z.enum(tapeKinds),
  key: z.string(),
  turn: count,
  at: time,
  value: z.unknown().optional(),
  /** The finding of a request that could not be sent. */
  stop: z.strictObject({ outcome: z.enum(['not-verified', 'not-applicable', 'error']), reason: z.string() }).optional(),
  /** The body was longer than what is kept: its length in bytes, and its hash. */
  cut: z.strictObject({ bytes: count, sha256: digest }).optional(),
  /** A secret stood in it. */
  masked: z.literal(true).optional(),
});
const keptShape = keptLine.refine(({ kind, value, stop }) => stop !== undefined || isValueOf(kind, value));

/** The candidate called us. */
const receivedShape = z
  .strictObject({ n: count, kind: z.literal('received'), at: time, value: z.unknown() })
  .refine(({ kind, value }) => isValueOf(kind, value));

/** A run that was cut short goes on; with a run id, it begins anew, and what stands before it no longer counts. */
const resumedShape = z.strictObject({
  n: count,
  kind: z.literal('resumed'),
  at: time,
  runId: z.string().min(1).optional(),
});

/** The run is over. */
const endShape = z.strictObject({
  n: count,
  kind: z.literal('end'),
  at: time,
  stoppedBy: z.string().optional(),
  /** How many features, in their order, had begun when the run ended early; absent where all had. */
  featuresBegun: count.optional(),
});

const recordShape = z.union([runShape, sendingShape, keptShape, receivedShape, resumedShape, endShape]);

export type BlockLine = z.infer<typeof blockShape>;
export type KeptRecord = z.infer<typeof keptShape>;
export type RecordLine = z.infer<typeof recordShape>;
/** A record before it has its number. */
export type NewRecord = RecordLine extends infer One ? (One extends { n: number } ? Omit<One, 'n'> : never) : never;

/** The JSON Schema of a line, as specs/recording.schema.json has it. */
export function recordingSchema(): object {
  const line = z.union([blockShape, ...recordShape.options]);
  return { title: 'A line of a recording of govstack-check', ...z.toJSONSchema(line) };
}

/** The first line of a block; undefined where it is none. */
export function readBlockLine(line: string): BlockLine | undefined {
  return blockShape.safeParse(parsed(line)).data;
}

/** A record; undefined where the line is none, as the last one is that was cut off. */
export function readRecord(line: string): RecordLine | undefined {
  return recordShape.safeParse(parsed(line)).data;
}

export function isKept(record: RecordLine): record is KeptRecord {
  return tapeKinds.some((kind) => kind === record.kind);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
