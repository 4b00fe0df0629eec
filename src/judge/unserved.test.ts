import { describe, expect, it } from 'vitest';
import { operation } from '../../tests/support/small-exchanges.js';
import type { OperationPlan, Plan } from '../model/plan.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Finding } from '../model/verdict.js';
import { unservedApis } from './unserved.js';

const sure: Finding = { outcome: 'fail', problems: [] as unknown as Extract<Finding, { outcome: 'fail' }>['problems'] };
const assumed: Finding = { outcome: 'not-verified', reason: 'an item was made up', unrouted: true };
const unclear: Finding = { outcome: 'not-verified', reason: 'there was no answer' };
const served: Finding = { outcome: 'pass' };

function unserved(...findings: readonly Finding[]): string[] {
  const ids = findings.map((_, index) => `bb/api/op${index}`);
  const operations = ids.map((id) => ({ operation: { ...operation, id }, groups: [{}] }) as unknown as OperationPlan);
  const results = findings.map(
    (finding, index) => ({ rule: 'operation-served', operation: ids[index], finding }) as unknown as ScenarioResult,
  );
  return [...unservedApis({ operations } as unknown as Plan, results)];
}

describe('an API is not served at all', () => {
  it('where every operation is answered like a path that nobody defined, and one for sure', () => {
    expect(unserved(sure, assumed)).toEqual(['api']);
  });

  it.each([
    ['where one is served', [sure, assumed, served]],
    ['where none is sure', [assumed, assumed]],
    ['where one gave no answer', [sure, unclear]],
  ])('but not %s', (_, findings) => {
    expect(unserved(...findings)).toEqual([]);
  });
});
