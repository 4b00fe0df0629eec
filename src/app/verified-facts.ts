import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { featuresFolderOf } from '../features/feature-files.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Check } from '../model/check.js';
import type { Verdict } from '../model/verdict.js';
import type { VerifiedPart } from '../model/verification.js';
import { listCommonFeatures } from '../pipeline/choose-features.js';
import { definitionFacts, digestsOf, rulesDigest } from '../pipeline/run-facts.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';
import type { SubmittedFiles } from '../submission/archive.js';
import { dayOf } from '../support/day.js';
import { statementsOf } from './statements.js';

/** Verdicts of another version may be others, and rightly so. */
export function programPart({ tool }: RunFacts, version: string): VerifiedPart {
  const isSame = tool.version === version;
  return {
    part: 'program',
    standing: isSame ? 'verified' : 'unknown',
    says: isSame
      ? `version ${version}, as here`
      : `the run was made by version ${tool.version}, and this is ${version}: verify it with that version`,
    details: [],
  };
}

export function rulesPart({ rules }: RunFacts, checks: readonly Check[]): VerifiedPart {
  const isSame = rules === rulesDigest(checks);
  return {
    part: 'rules',
    standing: isSame ? 'verified' : 'differs',
    says: isSame ? 'are those of this version' : 'are not those of this version',
    details: [],
  };
}

/**
 * Definitions, errata, bindings and requirements.
 * @param published the names of the Building Blocks that GovStack has published
 */
export function definitionPart(
  { definition, request, overlay }: RunFacts,
  { catalogue, published }: { readonly catalogue: Catalogue; readonly published: readonly string[] },
): VerifiedPart {
  const here = definitionFacts(catalogue);
  const names = (Object.keys(here) as (keyof typeof here)[]).filter(
    (name) => !isDeepStrictEqual(definition[name], here[name]),
  );
  const own = request.ownDefinition ? ['the definition is a document of the vendor’s, and not that of a GovSpec'] : [];
  const changed = overlay === undefined ? [] : [`the overlay "${overlay.name}" changes the requirements`];
  const isBorrowed = request.ownDefinition && published.includes(request.buildingBlock);
  return {
    part: 'definition',
    standing: names.length > 0 || isBorrowed ? 'differs' : 'verified',
    says: isBorrowed
      ? `is another one under the name of the Building Block ${request.buildingBlock}`
      : names.length > 0
        ? 'is not that of this version'
        : 'and its errata are those of this version',
    details: [...names.map((name) => `other ${name}`), ...own, ...changed],
  };
}

interface FeaturesHere {
  readonly catalogue: Catalogue;
  readonly folder: string;
  readonly edited: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** The features that are submitted are those that ran, and those that are generated. */
export async function featuresPart(
  { features, commonFeatures }: RunFacts,
  { catalogue, folder, edited, verdicts }: FeaturesHere,
): Promise<VerifiedPart> {
  const submitted = await digestsOf(
    features.map(({ file }) => file),
    featuresFolderOf(`${folder}/features`, catalogue),
  ).catch(() => []);
  const strange = features.filter(({ file, sha256 }) => submitted.find((one) => one.file === file)?.sha256 !== sha256);
  const common = await commonDigests();
  const strangeCommon = commonFeatures.filter((one) => !common.some((own) => isDeepStrictEqual(own, one)));
  const custom = verdicts.filter((verdict) => verdict.custom !== undefined);
  const details = [
    ...strange.map(({ file }) => `${file}: is not the file that ran`),
    ...strangeCommon.map(({ file }) => `${file}, which every Building Block is asked, is not as it is here`),
    ...edited.map((file) => `${file}: is not as it is generated, or is missing`),
    ...custom.map(({ id, custom: how, outcome }) => `${id}: was ${how}, and is "${outcome}"`),
  ];
  return {
    part: 'features',
    standing: details.length === 0 ? 'verified' : 'differs',
    says:
      details.length === 0
        ? 'are those of this version'
        : 'are not those of this version; what was changed counts for nothing',
    details,
  };
}

/** The features that every Building Block is asked, as they are here. */
async function commonDigests(): Promise<RunFacts['commonFeatures']> {
  const files = await listCommonFeatures();
  const [first = ''] = files;
  return digestsOf(
    files.map((file) => path.basename(file)),
    path.dirname(first),
  );
}

/** Profile, evidence and overlay are those of the run, and every answer still holds. */
export function statementsPart(facts: RunFacts, files: SubmittedFiles, now: Date): VerifiedPart {
  const expected = statementsOf(facts);
  const given = ['profile.json', 'evidence.json', 'overlay.json'].filter((file) => {
    const content = files.get(file);
    return (content === undefined ? undefined : new TextDecoder().decode(content)) !== expected[file];
  });
  const today = dayOf(now);
  const expired = (facts.evidence?.answers ?? []).filter(({ expires }) => expires !== undefined && expires < today);
  const hashes = (facts.evidence?.answers ?? []).flatMap(({ files: named }) => named);
  const details = [
    ...given.map((file) => `${file} is not what the recording says`),
    ...expired.map(({ requirement, expires }) => `the answer to ${requirement} has expired on ${expires}`),
    ...hashes.map(({ path, sha256 }) => `evidence file ${path}: SHA-256 ${sha256}`),
  ];
  const standing = given.length > 0 ? 'differs' : expired.length > 0 ? 'unknown' : 'verified';
  const says = {
    differs: 'are not those of the run',
    unknown: 'are those of the run, and no longer all hold',
    verified: 'are those of the run',
  };
  return { part: 'statements', standing, says: says[standing], details };
}
