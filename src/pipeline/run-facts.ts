import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import { probes } from '../model/cross-functional.js';
import { depths } from '../model/depth.js';
import type { Evidence } from '../model/evidence.js';
import type { Overlay } from '../model/overlay.js';
import type { Profile } from '../model/profile.js';
import { regimeNames } from '../model/regime.js';
import { withoutSecrets } from '../profile/without-secrets.js';
import { hashOf } from '../support/hash.js';
import { packageVersion } from '../support/package/version.js';
import type { CheckRequest } from './check-request.js';
import type { Features } from './choose-features.js';

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
  probes: z.array(z.enum(probes)),
  concurrency: z.number().int().min(1),
  perSecond: z.number().optional(),
  outagePatience: z.number().optional(),
  continueRegardless: z.boolean(),
  minCoverage: z.number().optional(),
  regime: z.enum(regimeNames).optional(),
  plugins: z.array(z.string()),
  listen: z.strictObject({ host: z.string(), port: z.number() }).optional(),
  publicUrl: z.string().optional(),
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
  profile: z.custom<Profile>((value) => typeof value === 'object' && value !== null && 'candidate' in value),
  urls: z.record(z.string(), z.string()),
  /** Where calls of the candidate were heard. */
  listener: z.string().optional(),
  evidence: z.custom<Evidence>((value) => typeof value === 'object' && value !== null).optional(),
  overlay: z.custom<Overlay>((value) => typeof value === 'object' && value !== null).optional(),
});

/** What a recording says of its run, before anything is asked. */
export type RunFacts = z.infer<typeof factsShape>;

/** The facts of a recording; undefined where they have another shape. */
export function readFacts(facts: unknown): RunFacts | undefined {
  return factsShape.safeParse(facts).data;
}

/** What a run is made of. */
export interface RunParts {
  readonly request: CheckRequest;
  readonly catalogue: Catalogue;
  readonly checks: readonly Check[];
  readonly features: Features;
  readonly commonFeatures: readonly string[];
  readonly urls: Readonly<Record<string, string>>;
  readonly listener?: string;
  readonly mask: (text: string) => string;
}

export async function factsOf(parts: RunParts): Promise<RunFacts> {
  const { request, catalogue, features, commonFeatures, mask, listener } = parts;
  const { evidence, overlay } = request;
  return {
    tool: { name: 'govstack-check', version: await packageVersion() },
    rules: rulesDigest(parts.checks),
    request: requestFacts(request, mask),
    definition: definitionFacts(catalogue),
    features: await digestsOf(features.files, features.folder),
    commonFeatures: await digestsOf(
      commonFeatures.map((file) => path.basename(file)),
      commonFolder(commonFeatures),
    ),
    profile: masked(withoutSecrets(request.profile), mask),
    urls: masked(parts.urls, mask),
    ...(listener === undefined ? {} : { listener }),
    ...(evidence === undefined ? {} : { evidence: masked(evidence, mask) }),
    ...(overlay === undefined ? {} : { overlay: masked(overlay, mask) }),
  };
}

/** The hash of what the checks are called, ask and say. */
export function rulesDigest(checks: readonly Check[]): string {
  const told = checks.map(({ rule, title, asks, phrases = {} }) => [rule, title, asks, Object.keys(phrases)]);
  return hashOf(JSON.stringify(told));
}

export function definitionFacts({ buildingBlock, apis, ...read }: Catalogue): RunFacts['definition'] {
  return {
    govspec: buildingBlock.govspec,
    apis: apis.map(({ id, file, sha256 }) => ({ id, file, sha256 })),
    errata: hashOf(JSON.stringify(read.defects)),
    bindings: hashOf(JSON.stringify(read.bindings)),
    requirements: hashOf(JSON.stringify(read.requirements)),
  };
}

/** Files by the hash of their content. */
export function digestsOf(files: readonly string[], folder: string): Promise<{ file: string; sha256: string }[]> {
  return Promise.all(
    files.map(async (file) => ({ file, sha256: hashOf(await readFile(path.join(folder, file), 'utf8')) })),
  );
}

function commonFolder([first]: readonly string[]): string {
  return first === undefined ? '' : path.dirname(first);
}

function requestFacts(request: CheckRequest, mask: (text: string) => string): RunFacts['request'] {
  const { buildingBlock, allowExternalRefs, seed, depth, tags, concurrency, plugins = [] } = request;
  const { perSecond, outagePatience, minCoverage, regime, listen, publicUrl } = request;
  return {
    buildingBlock,
    ownDefinition: request.spec !== undefined,
    ownFeatures: request.features !== undefined,
    allowExternalRefs,
    seed,
    depth,
    tags,
    probes: [...(request.probes ?? [])],
    concurrency,
    continueRegardless: request.continueRegardless === true,
    plugins: plugins.map(({ name }) => name),
    ...(perSecond === undefined ? {} : { perSecond }),
    ...(outagePatience === undefined ? {} : { outagePatience }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(regime === undefined ? {} : { regime }),
    ...(listen === undefined ? {} : { listen: { ...listen } }),
    ...(publicUrl === undefined ? {} : { publicUrl: mask(publicUrl) }),
  };
}

/** A plain value in which the texts are masked. */
function masked<T extends object>(value: T, mask: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? mask(part) : part)));
}
