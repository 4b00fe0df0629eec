import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledChecks } from '../src/checks/registry.generated.js';
import { packageRoot } from '../src/support/package/paths.js';

/** Tests whose faults stand in a file of their own. */
const listsOf: Readonly<Record<string, string>> = {
  'tests/shelves.test.ts': 'tests/support/shelf-runs.ts',
  'tests/fleet.test.ts': 'tests/support/fleet-runs.ts',
};

const excuses = await Promise.all(
  bundledChecks.map(async ({ rule }) => {
    const { withoutFault = '' }: { withoutFault?: string } = await import(`../src/checks/${rule}/faults.ts`);
    return { rule, withoutFault };
  }),
);
const excused = excuses.flatMap(({ rule, withoutFault }) => {
  const [test] = /tests\/[\w/.-]+\.test\.ts/.exec(withoutFault) ?? [];
  return withoutFault === '' ? [] : [{ rule, test }];
});

describe('a check without a fault in the bench', () => {
  it.each(excused.filter(({ test }) => test !== undefined))('$rule has one in $test', ({ rule, test = '' }) => {
    const text = readFileSync(path.join(packageRoot, listsOf[test] ?? test), 'utf8');
    expect(text).toContain(rule);
  });

  it('is one of these, of which no test tells: it never fails', () => {
    expect(excused.filter(({ test }) => test === undefined).map(({ rule }) => rule)).toEqual(['documented-properties']);
  });
});
