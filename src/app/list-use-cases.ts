import { textTable } from '../report/table.js';
import { readUseCases } from '../spec/use-cases.js';

/** A row for every use case: its steps, and the Building Blocks that it needs. */
export async function listUseCases(): Promise<string> {
  const rows = (await readUseCases()).map(({ id, code, title, steps, journey }) => [
    id,
    code,
    title,
    String(steps.length),
    String(new Set(steps.flatMap(({ buildingBlocks }) => buildingBlocks)).size),
    journey === undefined ? '' : 'runs for real',
  ]);
  return `${textTable(['id', 'code', 'use case', 'steps', 'Building Blocks', 'journey'], rows)}\n`;
}
