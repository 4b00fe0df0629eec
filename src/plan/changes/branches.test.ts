import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { check as acceptsBranch } from '../../checks/accepts-branch/check.js';
import { check as noAlternative } from '../../checks/no-alternative/check.js';
import type { OperationCheck } from '../../model/check.js';
import type { JsonObject } from '../../model/json.js';
import { makePlan } from '../make-plan.js';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const closed = (properties: JsonObject): JsonObject => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});
const number = { type: 'integer', minimum: 1, maximum: 9 };
const thing = (properties: JsonObject): JsonObject => ({
  type: 'object',
  required: ['title'],
  properties: { id: { type: 'string', readOnly: true }, title: { type: 'string' }, ...properties },
});

/** What each scenario of a check says of creating a thing. */
function titles(check: OperationCheck, of: JsonObject, schemas: JsonObject): string[] {
  return scenarios(check, of, schemas).map(({ title }) => title);
}

function scenarios(check: OperationCheck, of: JsonObject, schemas: JsonObject) {
  const catalogue = catalogueOf(collectionDocument({ thing: of, schemas }));
  const checks = [{ ...check, rule: 'small/check' as const }];
  const plan = makePlan(catalogue, { seed: 1, objects: {}, depth: 'thorough', checks });
  const own = plan.operations.find(({ operation }) => operation.name === 'create');
  return own?.groups.flatMap((group) => group.scenarios) ?? [];
}

describe('alternatives', () => {
  const nested = {
    Camera: closed({ pixels: number, mount: { oneOf: [ref('Pole'), ref('Wall')] } }),
    Pole: closed({ height: number }),
    Wall: closed({ facing: { type: 'string', enum: ['N', 'S'] } }),
    Gauge: closed({ range: number }),
  };

  it('inside another one are tried too', () => {
    const found = titles(acceptsBranch, thing({ spec: { oneOf: [ref('Gauge'), ref('Camera')] } }), nested);
    expect(found).toEqual([
      'Alternative 2 is accepted for the property "$.spec"',
      'Alternative 2 is accepted for the property "$.spec.mount"',
    ]);
  });

  it('name themselves in the property of a discriminator that maps them', () => {
    const shapes = {
      Circle: { type: 'object', required: ['kind', 'r'], properties: { kind: { type: 'string' }, r: number } },
      Square: { type: 'object', required: ['kind', 'w'], properties: { kind: { type: 'string' }, w: number } },
    };
    const discriminator = { propertyName: 'kind', mapping: { round: '#/components/schemas/Circle', sq: 'Square' } };
    const shape = { oneOf: [ref('Circle'), ref('Square')], discriminator };
    const found = scenarios(acceptsBranch, thing({ shape }), shapes);
    expect(found.map(({ title }) => title)).toEqual(['Alternative 2 is accepted for the property "$.shape"']);
    expect(found[0]?.steps[1]?.docString?.content).toContain('"kind": "sq"');
  });

  const sentFor = (branch: JsonObject): unknown => {
    const of = thing({ store: { oneOf: [closed({ title: { type: 'string', maxLength: 9 } }), ref('Branch')] } });
    const [found] = scenarios(acceptsBranch, of, { Branch: branch });
    return JSON.parse(found?.steps[1]?.docString?.content ?? 'null');
  };
  const optional = { near: number, far: number, wide: number };

  it('are sent without optional properties, which may exclude one another', () => {
    const branch = { type: 'object', required: ['size'], properties: { size: number, ...optional } };
    expect(sentFor(branch)).toEqual({ size: expect.any(Number) });
  });

  it('are sent with one optional property where none is required', () => {
    const branch = { type: 'object', additionalProperties: false, properties: optional };
    expect(sentFor(branch)).toEqual({ near: expect.any(Number) });
  });

  it('keep the optional property that marks them, and what they demand together', () => {
    const marked = {
      type: 'object',
      additionalProperties: false,
      properties: { kind: { type: 'string', enum: ['big'] }, ...optional },
    };
    expect(sentFor(marked)).toEqual({ kind: 'big' });
    const together = { type: 'object', minProperties: 3, additionalProperties: false, properties: optional };
    expect(Object.keys(sentFor(together) as JsonObject)).toHaveLength(3);
  });

  it('are broken one by one', () => {
    const found = titles(noAlternative, thing({ spec: { oneOf: [ref('Gauge'), ref('Camera')] } }), nested);
    expect(found).toContain('Alternative 2 without "mount" is refused for the property "$.spec"');
    expect(found).toContain('Alternative 2 without "facing" is refused for the property "$.spec.mount"');
  });

  const kinds = (parts: JsonObject, mapping: JsonObject) => ({
    of: {
      ...thing({ kind: { type: 'string' } }),
      required: ['kind', 'title'],
      discriminator: { propertyName: 'kind', mapping },
    },
    schemas: parts,
  });
  const storm = { allOf: [ref('Thing'), { type: 'object', required: ['wind'], properties: { wind: number } }] };
  const frost = { allOf: [ref('Thing'), { type: 'object', required: ['degree'], properties: { degree: number } }] };
  const mapping = { storm: '#/components/schemas/Storm', frost: '#/components/schemas/Frost' };

  it('are the schemas that a discriminator names', () => {
    const { of, schemas } = kinds({ Storm: storm, Frost: frost }, mapping);
    expect(titles(acceptsBranch, of, schemas)).toEqual(['Alternative 2 is accepted for the request body']);
    const broken = titles(noAlternative, of, schemas);
    expect(broken).toContain('Alternative 1 without "wind" is refused for the request body');
    expect(broken).toContain('Alternative 2 without "degree" is refused for the request body');
    expect(broken).toContain(
      'Alternative 2 with a number that is too large in "degree" is refused for the request body',
    );
  });

  it('of a schema that extends an extension end, though all lead back to the first', () => {
    const blizzard = { allOf: [ref('Storm'), { type: 'object', required: ['snow'], properties: { snow: number } }] };
    const all = { ...mapping, blizzard: '#/components/schemas/Blizzard' };
    const { of, schemas } = kinds({ Storm: storm, Frost: frost, Blizzard: blizzard }, all);
    expect(titles(noAlternative, of, schemas)).toContain(
      'Alternative 3 without "snow" is refused for the request body',
    );
  });

  it('that name what a candidate may not hold are held against nobody', () => {
    const card = closed({ customerId: { type: 'string' } });
    const catalogue = { ...nested, Card: card };
    const [found] = scenarios(acceptsBranch, thing({ spec: { oneOf: [ref('Gauge'), ref('Card')] } }), catalogue);
    expect(found?.steps.map(({ text }) => text).join()).toContain('customerId\\" may have to name an item that exists');
  });

  it('that may be any text beside a number get the number as a text, and a refusal is held against nobody', () => {
    const fee = { anyOf: [{ type: 'number', minimum: 0 }, { type: 'string' }] };
    const [found] = scenarios(acceptsBranch, thing({ fee }), nested);
    const set = found?.steps.find(({ text }) => text.includes('is set to'));
    expect(JSON.parse(set?.docString?.content ?? '')).toMatch(/^[0-9.]+$/);
    expect(found?.steps.map(({ text }) => text).join()).toContain('does not say which texts \\"$.fee\\" may hold');
  });
});
