import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { FinishedScenario } from './finished-scenario.js';
import { recordUnrun } from './unrun-features.js';

const feature = `
@bb=shop @api=shop @operation=getThing
Feature: getThing

  @id=one @check=body-schema
  Scenario: The first
    Then something

  @id=two @check=success-status @probe=injection
  Scenario: The second
    Then something
`;

async function recordedOf(tags: string): Promise<FinishedScenario[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'unrun-'));
  const file = path.join(folder, 'get-thing.feature');
  const recorded: FinishedScenario[] = [];
  try {
    await writeFile(file, feature);
    const record = (finished: FinishedScenario): void => void recorded.push(finished);
    await recordUnrun({ paths: [file], folder, tags, stoppedBy: 'interrupted', buildingBlock: 'shop', record });
  } finally {
    await rm(folder, { recursive: true });
  }
  return recorded;
}

it('every scenario of a feature that was not begun is not verified, because the run ended early', async () => {
  const recorded = await recordedOf('');
  expect(recorded.map(({ facts: { id, rule, file, line } }) => [id, rule, file, line])).toEqual([
    ['one', 'body-schema', 'get-thing.feature', 6],
    ['two', 'success-status', 'get-thing.feature', 10],
  ]);
  const reason = 'the run ended early: interrupted';
  expect(recorded.map(({ finding }) => finding)).toEqual(Array(2).fill({ outcome: 'not-verified', reason }));
});

it('a scenario that the run would not have selected is not named', async () => {
  const recorded = await recordedOf('not @probe=injection');
  expect(recorded.map(({ facts }) => facts.id)).toEqual(['one']);
});
