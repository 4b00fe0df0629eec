import { expect, it } from 'vitest';
import { definitionOf } from '../../tests/support/definitions.js';
import { bundledChecks } from '../checks/registry.generated.js';
import { definitionFacts, rulesDigest } from '../pipeline/run-facts.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';
import { definitionPart, rulesPart } from './verified-facts.js';

const { catalogue } = await definitionOf('messaging');
const published = ['messaging'];

/** What a run says of itself, as far as these parts look at it. */
function factsWith({
  rules = rulesDigest(bundledChecks),
  ownDefinition = false,
  buildingBlock = 'messaging',
}): RunFacts {
  const request = { ownDefinition, buildingBlock };
  return { rules, request, definition: definitionFacts(catalogue) } as RunFacts;
}

it('rules are those of this version, and no plugin adds to them or asks less', () => {
  const weaker = bundledChecks.map((check) => (check.rule === 'body-schema' ? { ...check, asks: 'Anything.' } : check));
  const fewer = bundledChecks.filter(({ rule }) => rule !== 'body-schema');
  expect(rulesPart(factsWith({}), bundledChecks).standing).toBe('verified');
  for (const checks of [weaker, fewer])
    expect(rulesPart(factsWith({ rules: rulesDigest(checks) }), bundledChecks).standing).toBe('differs');
});

it('a definition of the vendor’s is not one of GovStack’s, whatever its name', () => {
  const standingOf = (facts: RunFacts) => definitionPart(facts, { catalogue, published }).standing;
  expect(standingOf(factsWith({}))).toBe('verified');
  expect(standingOf(factsWith({ ownDefinition: true, buildingBlock: 'my-registry' }))).toBe('verified');
  expect(standingOf(factsWith({ ownDefinition: true }))).toBe('differs');
  const other = { ...factsWith({}), definition: { ...definitionFacts(catalogue), errata: '' } };
  expect(standingOf(other)).toBe('differs');
});
