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
  readonly requirements?: number;
  /** Where no API is published: what can be checked all the same. */
  readonly can?: string;
}

/** Written by "generate", so that a list of all needs no definition to be loaded. */
export const overviewFile = path.join(specsFolder, 'overview.json');

/** A row for every Building Block that GovStack names. */
export async function readOverview(): Promise<OverviewRow[]> {
  return JSON.parse(await readFile(overviewFile, 'utf8'));
}
