import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-0';
import '@hyperjump/json-schema/openapi-3-1';
import { describe, expect, it } from 'vitest';
import { shortName } from '../src/model/catalogue.js';
import type { Exchange } from '../src/model/exchange.js';
import type { JsonObject } from '../src/model/json.js';
import { loadCatalogue } from '../src/pipeline.js';
import { checkReference } from './support/harness.js';

/** What no candidate can be asked. */
const unaskable = /^HTTP has no header named/;

describe.each(['consent', 'digital-registries', 'identity', 'messaging', 'payments', 'wallet'])(
  'the reference candidate of %s',
  (buildingBlock) => {
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
      for (const [api, document] of documents) {
        registerSchema(
          document as never,
          `https://second-opinion.invalid/${buildingBlock}/${api}`,
          dialectOf(document),
        );
      }
      const report = await checkReference(buildingBlock);
      const answered = report.verdicts.filter(
        ({ rule, exchange }) => rule === 'success-status' && exchange?.response !== undefined,
      );
      let judged = 0;
      for (const { operation: id, exchange } of answered) {
        const operation = catalogue.operations.find((candidate) => candidate.id === id);
        const content = operation?.responses.find(({ status }) => status === String(exchange?.response?.status))
          ?.contents[0];
        if (content?.schema === undefined || !/json/.test(content.mediaType)) continue;
        const fragment = content.schema.pointer.split('/').map(encodeURIComponent).join('/');
        const check = await validate(
          `https://second-opinion.invalid/${buildingBlock}/${content.schema.api}#${fragment}`,
        );
        expect({ id, valid: check(bodyOf(exchange)).valid }).toEqual({ id, valid: true });
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
  },
);

function dialectOf({ openapi }: JsonObject): string {
  return `https://spec.openapis.org/oas/${String(openapi).startsWith('3.1') ? '3.1/schema-base' : '3.0/schema'}`;
}

function bodyOf(exchange: Exchange | undefined): never {
  return JSON.parse(exchange?.response?.body ?? 'null') as never;
}
