import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledBreakers } from '../src/building-blocks/breakers.generated.js';
import { faultsByCheck } from '../src/checks/faults.generated.js';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { shortName } from '../src/model/definition.js';
import { isProvedBy, type Proof, type Requirement } from '../src/model/requirement.js';
import { makePlan } from '../src/plan/make-plan.js';
import { packageRoot } from '../src/support/package/paths.js';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks } from './support/harness.js';

const features = path.join(packageRoot, 'features');

/** Every text of a feature below a folder. */
async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(path.join(features, folder), { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.feature'))
      .map((file) => readFile(path.join(features, folder, file), 'utf8')),
  );
}

function tagged(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`@${name}=(\\S+)`, 'g'))].map(([, value]) => value ?? '');
}

const common = (await textsIn('govstack-cfr')).join('\n');
const commonRules = new Set(tagged(common, 'check'));
const commonScenarios = scenariosIn(common);

/** The scenarios of a Building Block, planned and written by hand, and the requirements that they carry. */
async function written(buildingBlock: string) {
  const { catalogue } = await definitionOf(buildingBlock);
  const plan = makePlan(catalogue, { checks: bundledChecks });
  const planned = plan.operations.flatMap(({ operation, groups }) =>
    groups.flatMap(({ scenarios }) =>
      scenarios.map(({ id, rule, requirements }) => ({ id, rule, requirements, operation: shortName(operation) })),
    ),
  );
  const plannedIds = new Set(planned.map(({ id }) => id));
  const byHand = (await textsIn(buildingBlock))
    .flatMap(scenariosIn)
    .filter(({ id }) => !plannedIds.has(id))
    .concat(commonScenarios);
  return { catalogue, planned, byHand };
}

/** The scenarios of a feature with the tags that stand above them. */
function scenariosIn(text: string) {
  return [...text.matchAll(/((?:^ *@.*\n)+) *Scenario:/gm)].map(([, tags = '']) => ({
    id: tagged(tags, 'id')[0] ?? '',
    rule: tagged(tags, 'check')[0] ?? '',
    requirements: tagged(tags, 'requirement'),
  }));
}

const isShown = ({ shown }: Requirement): boolean => shown === 'full' || shown === 'partial';
const facts = await Promise.all(buildingBlocks.map(async (id) => ({ id, ...(await written(id)) })));
const ownOf = ({ id, catalogue }: (typeof facts)[number]) => catalogue.requirements.filter(({ set }) => set === id);
const crossFunctional = facts[0]?.catalogue.requirements.filter(({ kind }) => kind === 'cross-functional') ?? [];

const presence = new Set<string>(bundledChecks.filter(({ presenceOnly }) => presenceOnly).map(({ rule }) => rule));

/** Requirements whose sentence asks for a form and nothing else, so that a check of the form shows it. */
const asksForForm = new Map<string, string>([
  ['govstack-cfr-data#req-1', 'Texts are written in UTF-8.'],
  ['govstack-cfr-23Q4#5.18', 'Texts are written in UTF-8.'],
  ['govstack-cfr-architecture#req-18', 'Fields that the receiver does not know are overlooked.'],
  ['govstack-cfr-architecture#req-19', 'A message has the form of the schema that was published for it.'],
]);

/** True where a proof can come to a verdict: a check is made at every operation that the proof names, or at one of all. */
function isMade(proof: Proof, { operations }: Requirement, { planned, byHand }: (typeof facts)[number]): boolean {
  if ('scenario' in proof) return [...planned, ...byHand].some(({ id }) => id === proof.scenario);
  if (commonRules.has(proof.check)) return true;
  const places = planned.filter(({ rule }) => rule === proof.check).map(({ operation }) => operation);
  if (proof.operations !== undefined) return proof.operations.every((operation) => places.includes(operation));
  return operations.length === 0 ? places.length > 0 : operations.some((operation) => places.includes(operation));
}

/** The checks that prove a requirement, those of the scenarios that it names included. */
function rulesOf({ proofs }: Requirement): string[] {
  return proofs.map((proof) =>
    'check' in proof ? proof.check : (commonScenarios.find(({ id }) => id === proof.scenario)?.rule ?? proof.scenario),
  );
}

function journeysOf({ id: buildingBlock, byHand }: (typeof facts)[number]): string[] {
  return byHand.flatMap(({ id }) => (id.startsWith(`${buildingBlock}.journey.`) ? id : []));
}

/** A seeded fault of the check, which it must find. */
function hasFault(rule: string): boolean {
  return (faultsByCheck[rule] ?? []).some(({ foundBy }) => foundBy.some((finder) => finder === rule));
}

/** Why a check has no fault: it names the test whose servers break it. */
async function excuseOf(rule: string): Promise<string> {
  const { withoutFault }: { withoutFault?: string } = await import(`../src/checks/${rule}/faults.ts`);
  return withoutFault ?? '';
}

describe('what the requirements say of themselves is so', () => {
  it.each(facts)('$id: each that is called shown has a proof', (about) => {
    const open = ownOf(about).filter((requirement) => isShown(requirement) && requirement.proofs.length === 0);
    expect(open.map((requirement) => requirement.id)).toEqual([]);
  });

  it.each(facts)('$id: each that is called shown has a breaker, and no other has', (about) => {
    const shown = ownOf(about).filter(isShown);
    const names = Object.keys(bundledBreakers[about.id] ?? {}).filter((name) => !journeysOf(about).includes(name));
    expect(names.sort()).toEqual(shown.map((requirement) => requirement.id).sort());
  });

  it.each(facts)('$id: each journey has a breaker, or shows a requirement that has one', (about) => {
    const known = bundledBreakers[about.id] ?? {};
    const unbroken = about.byHand
      .filter(({ id }) => journeysOf(about).includes(id))
      .filter(({ id, requirements }) => [id, ...requirements].every((name) => known[name] === undefined));
    expect(unbroken.map(({ id }) => id)).toEqual([]);
  });

  it.each(facts)('$id: each proof is a scenario, or a check that is made', (about) => {
    const missing = ownOf(about).flatMap((requirement) =>
      requirement.proofs
        .filter((proof) => !isMade(proof, requirement, about))
        .map((proof) => `${requirement.id}: ${'scenario' in proof ? proof.scenario : proof.check}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(facts)('$id: presence alone shows nothing', (about) => {
    const own = ownOf(about);
    const found = [...own, ...crossFunctional].filter(
      ({ id, proofs }) => !asksForForm.has(id) && proofs.some((proof) => 'check' in proof && presence.has(proof.check)),
    );
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('each cross-functional one that is called shown has proofs, each made in some Building Block', () => {
    const everywhere = new Set([...commonRules, ...facts.flatMap(({ planned }) => planned.map(({ rule }) => rule))]);
    const wanted = crossFunctional.filter(isShown);
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(({ proofs }) => proofs.length === 0).map(({ id }) => id)).toEqual([]);
    expect(wanted.flatMap(rulesOf).filter((rule) => !everywhere.has(rule))).toEqual([]);
  });

  it('each check that proves a cross-functional one has a fault that breaks it, or says why not', async () => {
    const rules = [...new Set(crossFunctional.flatMap(rulesOf))].filter((rule) => !hasFault(rule));
    const excuses = await Promise.all(rules.map(async (rule) => ({ rule, excuse: await excuseOf(rule) })));
    expect(excuses.filter(({ excuse }) => !excuse.includes('tests/')).map(({ rule }) => rule)).toEqual([]);
    expect(rules.sort()).toEqual([
      'html5',
      'injection',
      'plain-http',
      'rate-limit',
      'tls-certificate',
      'tls-newer-only',
      'tls-version',
      'tls-weak',
    ]);
  });

  it.each(facts)('$id: the tags of what is written by hand are its proofs', (about) => {
    const own = ownOf(about);
    const differing = about.byHand
      .filter(({ id }) => !id.startsWith('govstack-cfr'))
      .filter(({ id, requirements }) => {
        const shown = own.filter(({ proofs }) => proofs.some((proof) => 'scenario' in proof && proof.scenario === id));
        return (
          shown
            .map((requirement) => requirement.id)
            .sort()
            .join() !== [...requirements].sort().join()
        );
      });
    expect(differing).toEqual([]);
  });

  it.each(facts)('$id: each that a scenario carries exists', ({ catalogue, byHand }) => {
    const known = new Set(catalogue.requirements.map(({ id }) => id));
    expect(byHand.flatMap(({ requirements }) => requirements).filter((id) => !known.has(id))).toEqual([]);
  });

  it('the common features carry what their rules show, at the level of generation 2.1.0', () => {
    expect(new Set(commonScenarios.map(({ rule }) => rule))).toEqual(
      new Set(bundledChecks.flatMap(({ kind, rule }) => (kind === 'whole-candidate' ? rule : []))),
    );
    for (const { id, rule, requirements } of commonScenarios) {
      const shown = crossFunctional.filter((requirement) => isProvedBy(requirement, { id, rule }));
      expect({ id, of: [...requirements].sort() }).toEqual({
        id,
        of: shown.map((requirement) => requirement.id).sort(),
      });
    }
  });
});
