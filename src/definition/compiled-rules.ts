import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Json } from '../model/json.js';
import { packageRoot } from '../support/package/paths.js';

/** A rule of OpenAPI that a document breaks, as the validator reports it. */
export interface Violation {
  readonly instancePath: string;
  readonly message: string;
  readonly params: { readonly additionalProperty?: unknown };
}

/** Holds a document against the rules of OpenAPI; `errors` are those of the last document. */
interface CompiledRules {
  (document: Json): boolean;
  readonly errors?: readonly Violation[] | null;
}

/** Where the build puts the rules of OpenAPI that it has compiled. */
const folder = path.join(packageRoot, 'dist', 'ahead');

/**
 * What a document breaks of the rules of its version of OpenAPI. The build has compiled the rules of swagger-parser, which
 * compiles them anew for each document otherwise.
 * @param version what the document says at `openapi`
 * @param document without references to other files; those inside are resolved
 * @returns undefined where the rules of this version are not compiled
 */
export function violationsOf(version: Json | undefined, document: Json): readonly Violation[] | undefined {
  const rules = rulesOf(typeof version === 'string' ? version : '');
  if (rules === undefined) return undefined;
  return rules(document) ? [] : (rules.errors ?? []);
}

function rulesOf(version: string): CompiledRules | undefined {
  const release = /^3\.[01](?=\.)/.exec(version)?.[0];
  const file = path.join(folder, `openapi-${release}.cjs`);
  if (release === undefined || !existsSync(file)) return undefined;
  const require = createRequire(import.meta.url);
  const compiled: CompiledRules = require(file);
  return compiled;
}
