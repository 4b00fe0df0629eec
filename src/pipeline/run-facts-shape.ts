import { z } from 'zod';
import { recordedEvidenceShape } from '../evidence/recorded-evidence-shape.js';
import { probes } from '../model/cross-functional.js';
import { depths } from '../model/depth.js';
import { regimeNames } from '../model/regime.js';
import { recordedOverlayShape } from '../overlay/recorded-overlay-shape.js';
import { recordedProfileShape, recordedUrl } from '../profile/recorded-profile-shape.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const fileShape = z.strictObject({ file: z.string(), sha256: digest });

/** What was asked for, as far as it changes what is asked of the candidate or what comes of it. */
const requestShape = z.strictObject({
  buildingBlock: z.string(),
  /** The definition is the vendor's own document. */
  ownDefinition: z.boolean(),
  /** The features are those of a folder of the vendor's. */
  ownFeatures: z.boolean(),
  allowExternalRefs: z.boolean(),
  seed: z.number().int(),
  depth: z.enum(depths),
  tags: z.string(),
  /** The part of the features that was run. */
  shard: z
    .strictObject({
      index: z.number().int().min(1),
      count: z.number().int().min(1),
      pipeline: z.string().exactOptional(),
    })
    .exactOptional(),
  probes: z.array(z.enum(probes)),
  concurrency: z.number().int().min(1),
  maxConcurrency: z.number().int().min(1).exactOptional(),
  perSecond: z.number().exactOptional(),
  outagePatience: z.number().exactOptional(),
  continueRegardless: z.boolean(),
  identify: z.boolean(),
  allowWrites: z.literal(true).exactOptional(),
  readOnly: z.literal(true).exactOptional(),
  keepItems: z.literal(true).exactOptional(),
  minCoverage: z.number().exactOptional(),
  regime: z.enum(regimeNames).exactOptional(),
  plugins: z.array(z.string()),
  listen: z.strictObject({ host: z.string(), port: z.number() }).exactOptional(),
  publicUrl: z.string().exactOptional(),
});

const factsShape = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  /** The hash of what the checks are called, ask and say. */
  rules: digest,
  request: requestShape,
  definition: z.strictObject({
    govspec: z.string(),
    apis: z.array(z.strictObject({ id: z.string(), file: z.string(), sha256: digest })),
    /** Hashes of the errata, the bindings and the requirements, as they were read. */
    errata: digest,
    bindings: digest,
    requirements: digest,
  }),
  features: z.array(fileShape),
  commonFeatures: z.array(fileShape),
  profile: recordedProfileShape,
  urls: z.record(z.string(), recordedUrl),
  /** Where calls of the candidate were heard. */
  listener: recordedUrl.exactOptional(),
  evidence: recordedEvidenceShape.exactOptional(),
  overlay: recordedOverlayShape.exactOptional(),
});

/** What a recording says of its run, before anything is asked. */
export type RunFacts = z.infer<typeof factsShape>;

/** The facts of a recording; undefined where they have another shape. */
export function readFacts(facts: unknown): RunFacts | undefined {
  return factsShape.safeParse(facts).data;
}
