import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packageRoot } from '../support/package/paths.js';

/**
 * Holds a value against the published schema of reports.
 * @returns where it is no report, and why; undefined where it is one
 */
export async function reportFault(value: unknown): Promise<string | undefined> {
  const schema: object = JSON.parse(await readFile(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  if (ajv.validate(schema, value)) return undefined;
  const [first] = ajv.errors ?? [];
  const place = first?.instancePath === '' ? 'it' : first?.instancePath;
  return `${place} ${first?.message ?? 'is not as it should be'}`;
}
