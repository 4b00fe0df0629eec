import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { checkReference, fault } from './support/harness.js';

/** What may not differ: every verdict with its reason, its problems, and the request that was sent. */
function essence({ verdicts, requirements }: Report) {
  const told = verdicts.map(({ id, outcome, reason, problems, exchange }) => {
    const { method, url, body } = exchange?.request ?? {};
    return { id, outcome, reason, problems, request: [method, url?.replace(/:\d+/, ''), body] };
  });
  return { told, statuses: requirements.map(({ id, status }) => [id, status]) };
}

/** Identifiers that a candidate makes up differ from run to run, wherever they come back. */
function withoutIdentifiers(value: unknown): unknown {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return JSON.parse(
    JSON.stringify(value)
      .replace(uuid, 'an identifier')
      .replace(/127\.0\.0\.1:\d+/g, 'the candidate'),
  );
}

describe('the same input', () => {
  it.each([
    ['without a fault', []],
    ['with a lost update', [fault('update-lost')]],
    ['with credentials ignored', [fault('ignored-credential')]],
  ])('%s gives the same verdicts, however many requests are under way', async (_, faults) => {
    const [one, four, sixteen] = await Promise.all(
      [1, 4, 16].map(async (concurrency) =>
        withoutIdentifiers(essence(await checkReference('digital-registries', { faults, request: { concurrency } }))),
      ),
    );
    expect(four).toEqual(one);
    expect(sixteen).toEqual(one);
  });
});
