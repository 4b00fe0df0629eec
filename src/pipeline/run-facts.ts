import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import type { JsonObject } from '../model/json.js';
import { withoutSecrets } from '../profile/without-secrets.js';
import { maskTexts } from '../recording/kept-value.js';
import { hashOf } from '../support/hash.js';
import { asText } from '../support/json/write.js';
import { packageVersion } from '../support/package/version.js';
import type { CheckRequest } from './check-request.js';
import type { Features } from './chosen-features.js';
import type { RunFacts } from './run-facts-shape.js';

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
export async function digestsOf(files: readonly string[], folder: string): Promise<{ file: string; sha256: string }[]> {
  const digests: { file: string; sha256: string }[] = [];
  // One after the other: all features of a large definition together take much memory, and as many open files.
  for (const file of files) digests.push({ file, sha256: hashOf(await readFile(path.join(folder, file), 'utf8')) });
  return digests;
}

function commonFolder([first]: readonly string[]): string {
  return first === undefined ? '' : path.dirname(first);
}

function requestFacts(request: CheckRequest, mask: (text: string) => string): RunFacts['request'] {
  const { buildingBlock, allowExternalRefs, seed, depth, tags, concurrency, plugins = [] } = request;
  const { shard, maxConcurrency, perSecond, outagePatience, minCoverage, regime, listen, publicUrl } = request;
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
    identify: request.identify === true,
    plugins: plugins.map(({ name }) => name),
    ...(request.allowWrites === true ? { allowWrites: true } : {}),
    ...(request.readOnly === true ? { readOnly: true } : {}),
    ...(request.keepItems === true ? { keepItems: true } : {}),
    ...(shard === undefined ? {} : { shard: { ...shard } }),
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
    ...(perSecond === undefined ? {} : { perSecond }),
    ...(outagePatience === undefined ? {} : { outagePatience }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(regime === undefined ? {} : { regime }),
    ...(listen === undefined ? {} : { listen: { ...listen } }),
    ...(publicUrl === undefined ? {} : { publicUrl: mask(publicUrl) }),
  };
}

/** A plain value in which the texts are masked, but for the names of variables: a secret may be written like its name. */
function masked<T extends object>(value: T, mask: (text: string) => string): T {
  return maskTexts(JSON.parse(JSON.stringify(value)), mask, isShownSecret) as unknown as T;
}

/** A secret that holds the name of its variable in place of its value. */
const isShownSecret = ({ variable, value }: JsonObject): boolean => value === `\${${asText(variable ?? '')}}`;
