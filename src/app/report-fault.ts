import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packageRoot } from '../support/package/paths.js';

let validator: Promise<ValidateFunction> | undefined;

/** Several reports are read by one command, and the schema is large. */
async function makeValidator(): Promise<ValidateFunction> {
  const schema: object = JSON.parse(await readFile(path.join(packageRoot, 'specs', 'report.schema.json'), 'utf8'));
  return new Ajv2020({ strict: false }).compile(schema);
}

/**
 * Holds a value against the published schema of reports.
 * @returns where it is no report, and why; undefined where it is one
 */
export async function reportFault(value: unknown): Promise<string | undefined> {
  validator ??= makeValidator();
  const validate = await validator;
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  const place = first?.instancePath === '' ? 'it' : first?.instancePath;
  return `${place} ${first?.message ?? 'is not as it should be'}`;
}
