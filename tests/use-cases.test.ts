import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortName } from '../src/model/definition.js';
import { readNamedOnly, readWithoutApi } from '../src/spec/registry.js';
import { findUseCase, readUseCases } from '../src/spec/use-cases.js';
import { packageRoot } from '../src/support/package/paths.js';
import { expanded, phrasesFile, readJourneyPhrases } from '../src/vocabulary/journey-phrases.js';
import { definitionOf } from './support/definitions.js';
import { buildingBlocks, cli } from './support/harness.js';

const useCases = await readUseCases();
const others = [...(await readWithoutApi()), ...(await readNamedOnly())].map(({ id }) => id);
const known = new Set([...buildingBlocks, ...others]);

/** How many steps each published use case has, and how many Building Blocks they name together. */
const published: Readonly<Record<string, readonly [number, number]>> = {
  'AGR-1': [10, 10],
  'AGR-2': [8, 10],
  'CLMT-1': [8, 9],
  'EDU-1': [8, 8],
  'EGOV-1': [5, 7],
  'ENV-1': [8, 9],
  'FINC-1': [11, 10],
  'FINC-2': [8, 10],
  'HLTC-1': [9, 8],
  'HLTC-2': [11, 10],
  'HLTC-3': [10, 8],
  'HLTC-4': [7, 10],
  'INF-1': [9, 9],
  'INST-1': [9, 8],
  'INST-2': [9, 9],
  'INST-3': [7, 7],
};

const phrasesPath = path.join(packageRoot, 'features', 'use-cases', phrasesFile);
const phrases = readJourneyPhrases(await readFile(phrasesPath, 'utf8'), phrasesFile);

/** The Building Blocks that a phrase of a use case asks. */
function buildingBlocksOf(line: string): string[] {
  const steps = expanded(line, phrases) ?? [];
  return steps.flatMap(({ text }) => /^the Building Block "([^"]+)" is asked/.exec(text)?.[1] ?? []);
}

describe('the use cases', () => {
  it('are those that are published, with all their steps', () => {
    const counted = useCases.map(({ code, steps }) => [
      code,
      [steps.length, new Set(steps.flatMap(({ buildingBlocks: needed }) => needed)).size],
    ]);
    expect(Object.fromEntries(counted)).toEqual(published);
  });

  it.each(useCases)('$id rests on Building Blocks and operations that exist', async ({ steps, journey }) => {
    for (const { id, buildingBlocks: needed, operations } of steps) {
      expect({ id, strangers: needed.filter((name) => !known.has(name)) }).toEqual({ id, strangers: [] });
      expect(Object.keys(operations).filter((name) => !needed.includes(name))).toEqual([]);
      for (const [buildingBlock, names] of Object.entries(operations)) {
        const { catalogue } = await definitionOf(buildingBlock);
        const served = new Set(catalogue.operations.map(shortName));
        expect(names.filter((name) => !served.has(name))).toEqual([]);
      }
    }
    expect(steps.map(({ id }) => id)).toEqual(steps.map((_, position) => position + 1));
    const feature = path.join(packageRoot, 'features', 'use-cases', journey?.feature ?? 'missing');
    expect(existsSync(feature)).toBe(true);
  });

  it.each(useCases.filter(({ code }) => code !== 'INST-1'))(
    'in $id, each step of the journey asks the Building Blocks that the step needs, and no others',
    async ({ journey, steps }) => {
      const text = await readFile(path.join(packageRoot, 'features', 'use-cases', journey?.feature ?? ''), 'utf8');
      const [, ...sections] = text.split('    # Step ');
      expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(steps.map(({ id }) => id));
      const asked = sections.map((section) => {
        const [, ...lines] = section.trim().split('\n');
        return lines.flatMap((line) => buildingBlocksOf(line.trim().replace(/^(?:Given|When|Then|And|But) /, '')));
      });
      expect(asked.map((names) => [...new Set(names)].sort())).toEqual(
        steps.map(({ buildingBlocks: needed }) => [...needed].sort()),
      );
    },
  );

  it('have ids of their own, and are found by id and by code', async () => {
    expect(new Set(useCases.map(({ id }) => id)).size).toBe(useCases.length);
    expect((await findUseCase('inst-1')).id).toBe('unconditional-social-cash-transfer');
    await expect(findUseCase('nonsense')).rejects.toThrow(/There is no use case "nonsense"/);
  });

  it('are listed', async () => {
    const { code, stdout } = await cli(['list', '--use-cases']);
    expect(code).toBe(0);
    for (const { id } of useCases) expect(stdout).toContain(id);
  });
});
