import { registerSchema as register30, validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';
import { registerSchema as register31, validate as validate31 } from '@hyperjump/json-schema/openapi-3-1';
import { describe, expect, it } from 'vitest';
import { shortName } from '../src/model/catalogue.js';
import type { SchemaRef } from '../src/model/definition.js';
import type { Exchange } from '../src/model/exchange.js';
import type { JsonObject } from '../src/model/json.js';
import { loadCatalogue } from '../src/pipeline.js';
import { buildingBlocks, checkReference } from './support/harness.js';

/** What no candidate can be asked. */
const unaskable = /^HTTP has no header named/;

describe.each(buildingBlocks)('the reference candidate of %s', (buildingBlock) => {
  it('fails nothing, and everything that applies is verified', async () => {
    const report = await checkReference(buildingBlock, { partner: true });
    const open = report.verdicts.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(open.filter(({ reason }) => reason === undefined || !unaskable.test(reason))).toEqual([]);
    const unfit = report.operations.filter(({ fit }) => fit !== 'fit').map(({ operation }) => operation);
    expect(unfit).toEqual([...new Set(open.map(({ operation }) => operation))]);
    expect(report.fit).toBe(open.length === 0 ? 'fit' : 'not-verified');
  });

  it('answers bodies that a second, unrelated validator accepts', async () => {
    const { catalogue, documents } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
    const accepts = secondOpinion(buildingBlock, documents);
    const report = await checkReference(buildingBlock);
    const answered = report.verdicts.filter(
      ({ rule, exchange }) => rule === 'success-status' && exchange?.response !== undefined,
    );
    let judged = 0;
    for (const { operation: id, exchange } of answered) {
      const operation = catalogue.operations.find((candidate) => candidate.id === id);
      const content = [String(exchange?.response?.status), 'default']
        .flatMap((wanted) => operation?.responses.find(({ status }) => status === wanted) ?? [])
        .at(0)?.contents[0];
      if (content?.schema === undefined) continue;
      expect({ id, valid: await accepts(content.schema, bodyOf(exchange)) }).toEqual({ id, valid: true });
      judged += 1;
    }
    expect(judged).toBeGreaterThan(2);
  });

  it('asks every operation for a credential', async () => {
    const report = await checkReference(buildingBlock, {
      profile: { credential: { type: 'bearer', token: { variable: 'X', value: 'not the token' } } },
    });
    const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
    const { operations: bound } = catalogue.bindings;
    const asking = catalogue.operations.filter(
      (operation) => operation.open !== true && bound[shortName(operation)]?.bearer === undefined,
    );
    const closed = new Set(asking.map(({ id }) => id));
    const statuses = report.verdicts.flatMap(({ operation, exchange }) =>
      closed.has(operation) ? (exchange?.response?.status ?? []) : [],
    );
    expect(new Set(statuses)).toEqual(new Set(asking.length > 0 ? [401] : []));
    expect(report.score.counts.fail).toBe(0);
    expect(report.fit).toBe(asking.length > 0 ? 'not-verified' : 'fit');
  });
});

/** Registers the documents with a validator that understands the OpenAPI dialects by itself. */
function secondOpinion(buildingBlock: string, documents: ReadonlyMap<string, JsonObject>) {
  const is30 = (api: string): boolean => String(documents.get(api)?.openapi).startsWith('3.0');
  const urlOf = (api: string): string => `https://second-opinion.invalid/${buildingBlock}/${api}`;
  for (const [api, document] of documents) {
    if (is30(api)) register30(document as never, urlOf(api), 'https://spec.openapis.org/oas/3.0/schema');
    else register31(document as never, urlOf(api), 'https://spec.openapis.org/oas/3.1/schema-base');
  }
  return async ({ api, pointer }: SchemaRef, body: never): Promise<boolean> => {
    const validate = is30(api) ? validate30 : validate31;
    const check = await validate(`${urlOf(api)}#${pointer.split('/').map(encodeURIComponent).join('/')}`);
    return check(body).valid;
  };
}

function bodyOf(exchange: Exchange | undefined): never {
  const { headers, body = 'null' } = exchange?.response ?? {};
  return (/json/.test(headers?.['content-type'] ?? 'json') ? JSON.parse(body) : body) as never;
}
