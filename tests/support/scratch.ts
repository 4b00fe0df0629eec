import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'govstack-check-tests-'));

/** One folder for all that the tests write. */
export function setup(): void {
  process.env.TMPDIR = folder;
}

/** Nothing of it stays behind. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
