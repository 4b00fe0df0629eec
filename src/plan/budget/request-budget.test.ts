import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { bundledChecks as checks } from '../../checks/registry.generated.js';
import type { Catalogue } from '../../model/catalogue.js';
import { shortName } from '../../model/definition.js';
import type { Depth } from '../../model/depth.js';
import type { JsonObject } from '../../model/json.js';
import type { Plan, PlannedScenario } from '../../model/plan.js';
import type { Requirement } from '../../model/requirement.js';
import { makePlan, makePlanInSteps } from '../make-plan.js';
import { estimating, parcelsOf, requestsBeside, sharedRequests } from './requests.js';

/** An item of which so many properties may be wrong in several ways that each is too much to ask. */
const limited: Readonly<Record<string, JsonObject>> = {
  size: { type: 'integer', minimum: 1, maximum: 9 },
  price: { type: 'number', minimum: 0, maximum: 100, multipleOf: 0.01 },
  mail: { type: 'string', format: 'email', maxLength: 60 },
  label: { type: 'string', minLength: 2, maxLength: 20 },
  state: { type: 'string', enum: ['open', 'closed', 'held'] },
  tags: { type: 'array', minItems: 1, maxItems: 5, items: { type: 'string', minLength: 1, maxLength: 9 } },
  at: { type: 'string', format: 'date-time' },
};
const twice = [1, 2].flatMap((turn) => Object.entries(limited).map(([name, schema]) => [`${name}${turn}`, schema]));
const large: JsonObject = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: { type: 'string', minLength: 2, maxLength: 80 },
    ...(Object.fromEntries(twice) as JsonObject),
  },
};
const { components } = smallDocument as { components: JsonObject };
const largeCatalogue = catalogueOf({
  ...smallDocument,
  components: { ...components, schemas: { ...(components.schemas as JsonObject), Thing: large } },
});
const { paths } = smallDocument as { paths: Record<string, JsonObject> };
const readsOnly = catalogueOf({ ...smallDocument, paths: { '/things': { get: paths['/things']?.get ?? {} } } });

const planOf = (catalogue: Catalogue, depth: Depth = 'standard'): Plan => makePlan(catalogue, { checks, depth });

const scenariosOf = ({ operations }: Plan): PlannedScenario[] =>
  operations.flatMap(({ groups }) => groups.flatMap(({ scenarios }) => scenarios));

const idsOf = (plan: Plan): string[] => scenariosOf(plan).map(({ id }) => id);

/** What the operations of a plan take, by the estimate. */
function estimateOf({ operations }: Plan, catalogue: Catalogue): number {
  const by = estimating(catalogue, checks);
  const requests = operations.map((plan) => {
    return parcelsOf(plan, by).reduce((sum, parcel) => sum + parcel.requests, sharedRequests(plan, by));
  });
  return requests.reduce((sum, one) => sum + one, requestsBeside(catalogue, 1));
}

describe('a definition of which too much would be asked', () => {
  const standard = planOf(largeCatalogue);
  const thorough = planOf(largeCatalogue, 'thorough');
  const left = scenariosOf(thorough).filter(({ id }) => !idsOf(standard).includes(id));

  it('takes no more than 40 requests an operation at standard depth', () => {
    expect(estimateOf(thorough, largeCatalogue)).toBeGreaterThan(50 * thorough.operations.length);
    expect(estimateOf(standard, largeCatalogue)).toBeLessThanOrEqual(40 * standard.operations.length);
    expect(estimateOf(standard, largeCatalogue)).toBeGreaterThan(34 * standard.operations.length);
  });

  it('says how many scenarios are left to thorough depth, where they are asked', () => {
    const before = left.filter(({ rule, id }) => rule === 'wrong-type' && id.includes('createThing'));
    expect(before.map(({ depth }) => depth)).toEqual(before.map(() => 'thorough'));
    expect(standard.leftOut).toBeGreaterThan(40);
    expect(standard.leftOut).toBeLessThanOrEqual(left.length);
    expect(thorough.leftOut).toBeUndefined();
  });

  it('is asked the first scenario of each check that breaks a keyword', () => {
    const kept = scenariosOf(standard).filter(({ id }) => id.includes('.createThing.'));
    for (const rule of ['wrong-type', 'out-of-range', 'wrong-length', 'values-kept', 'state-create'])
      expect(kept.map((one) => one.rule)).toContain(rule);
    expect(kept.filter(({ rule }) => rule === 'out-of-range').length).toBeGreaterThan(1);
    expect(left.filter(({ rule }) => rule === 'state-create')).toEqual([]);
  });

  it('loses nothing of quick depth', () => {
    expect(idsOf(planOf(largeCatalogue, 'quick')).filter((id) => !idsOf(standard).includes(id))).toEqual([]);
  });

  it('has the same plan each time, and where it is made step by step', async () => {
    expect(idsOf(planOf(largeCatalogue))).toEqual(idsOf(standard));
    const inSteps = await makePlanInSteps(largeCatalogue, { checks }, () => Promise.resolve());
    expect(idsOf(inSteps)).toEqual(idsOf(standard));
    expect(inSteps.leftOut).toBe(standard.leftOut);
  });
});

describe('a requirement', () => {
  const shown: Requirement = {
    id: '1.2',
    set: 'bb',
    level: 'REQUIRED',
    kind: 'functional',
    statement: 'What is no JSON is refused.',
    source: 'here',
    sha256: '0',
    shown: 'full',
    operations: [],
    proofs: [{ check: 'malformed-json', because: 'it is refused' }],
  };

  const countOf = (rule: string, requirements: readonly Requirement[]): number =>
    scenariosOf(planOf({ ...largeCatalogue, requirements })).filter((one) => one.rule === rule).length;

  it('of the Building Block is shown as before', () => {
    const own = { ...shown, operations: largeCatalogue.operations.map(shortName) };
    expect(countOf('malformed-json', [])).toBeLessThan(3);
    expect(countOf('malformed-json', [own])).toBe(3);
  });

  it('of all Building Blocks keeps the first scenario that shows it', () => {
    const common: Requirement = {
      ...shown,
      set: 'govstack-cfr-security',
      operations: [],
      proofs: [{ check: 'method-not-allowed', because: 'it is refused' }],
    };
    expect(countOf('method-not-allowed', [])).toBe(0);
    expect(countOf('method-not-allowed', [common])).toBe(1);
  });
});

describe('a definition of which little is asked', () => {
  it('leaves nothing to thorough depth', () => {
    expect(planOf(readsOnly).leftOut).toBeUndefined();
  });
});
