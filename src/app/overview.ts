import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ApiRole } from '../model/operation-behaviour.js';
import { specsFolder } from '../support/package/paths.js';

/** What is known of a Building Block without looking at its definition. */
export interface OverviewRow {
  readonly id: string;
  readonly title: string;
  readonly govspec?: string;
  /** How many operations there are of each role; none where no API is published. */
  readonly operations: Readonly<Partial<Record<ApiRole, number>>>;
  /** All that are asked; absent where nothing but the name is published. */
  readonly requirements?: number;
  /** Those that the Building Block itself asks; the others are cross-functional. */
  readonly own?: number;
  /** Where nothing but the name is published: Building Blocks that come near, by id. */
  readonly nearest?: readonly string[];
}

/** Written by "generate", so that a list of all needs no definition to be loaded. */
export const overviewFile = path.join(specsFolder, 'overview.json');

/** A row for every Building Block that GovStack names. */
export async function readOverview(): Promise<OverviewRow[]> {
  return JSON.parse(await readFile(overviewFile, 'utf8'));
}
