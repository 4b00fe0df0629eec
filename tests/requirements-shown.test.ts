import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossFunctionalRules } from '../src/model/cross-functional.js';
import type { Requirement } from '../src/model/requirement.js';
import { isRuleId } from '../src/model/rule-id.js';
import { loadCatalogue } from '../src/pipeline/check.js';
import { planFor } from '../src/pipeline/checks.js';
import { packageRoot } from '../src/support/package/paths.js';
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

/** The ids that scenarios of a Building Block carry, those of its unasked rules included. */
async function carried(buildingBlock: string) {
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  const plan = planFor(catalogue);
  const planned = plan.operations.flatMap(({ groups }) =>
    groups.flatMap(({ scenarios }) => scenarios.flatMap(({ requirements }) => requirements)),
  );
  const written = (await textsIn(buildingBlock)).flatMap((text) => tagged(text, 'requirement'));
  const byRule = catalogue.requirements.filter(({ checks }) => checks.some((rule) => commonRules.has(rule)));
  const ids = new Set([...planned, ...written, ...tagged(common, 'requirement'), ...byRule.map(({ id }) => id)]);
  return { catalogue, ids, written };
}

const isShown = ({ shown }: Requirement): boolean => shown === 'full' || shown === 'partial';
const facts = await Promise.all(buildingBlocks.map(async (id) => ({ id, ...(await carried(id)) })));

describe('what the requirements say of themselves is so', () => {
  it.each(facts)('$id: each that is said to be shown has a scenario that carries it', ({ id, catalogue, ids }) => {
    const own = catalogue.requirements.filter((requirement) => requirement.set === id && isShown(requirement));
    expect(own.filter((requirement) => !ids.has(requirement.id)).map((requirement) => requirement.id)).toEqual([]);
  });

  it('each cross-functional one that is said to be shown has a scenario in some Building Block', () => {
    const everywhere = new Set(facts.flatMap(({ ids }) => [...ids]));
    const wanted = facts[0]?.catalogue.requirements.filter(({ kind }) => kind === 'cross-functional').filter(isShown);
    expect(wanted?.length).toBeGreaterThan(30);
    expect(wanted?.filter(({ id }) => !everywhere.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(facts)('$id: each that a scenario carries exists', ({ catalogue, written }) => {
    const known = new Set(catalogue.requirements.map(({ id }) => id));
    expect([...written, ...tagged(common, 'requirement')].filter((id) => !known.has(id))).toEqual([]);
  });

  it('the common features carry what their rules show, at the level of generation 2.1.0', () => {
    const requirements = facts[0]?.catalogue.requirements.filter(({ kind }) => kind === 'cross-functional') ?? [];
    const scenarios = common.split(/\n(?= {2}@)/).filter((text) => text.includes('@id='));
    expect(new Set(scenarios.flatMap((text) => tagged(text, 'check')))).toEqual(
      new Set(Object.keys(crossFunctionalRules)),
    );
    for (const text of scenarios) {
      const [rule = ''] = tagged(text, 'check');
      const shown = requirements.filter(({ checks }) => isRuleId(rule) && checks.includes(rule)).map(({ id }) => id);
      expect({ rule, ids: tagged(text, 'requirement').sort() }).toEqual({ rule, ids: shown.sort() });
    }
  });
});
