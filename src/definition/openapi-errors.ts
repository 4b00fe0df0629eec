import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { maskData } from '../support/data-references.js';
import { messageOf } from '../support/errors.js';
import { withPlainNumbers } from '../support/json/write.js';
import { type Violation, violationsOf } from './compiled-rules.js';
import { expandedSize, withoutInnerReferences } from './expanded-size.js';

/** The maximum number of errors that are reported, because one mistake often breaks many alternatives of the rules. */
const maxErrors = 10;

/**
 * The maximum number of values that are validated. The validator replaces each reference by what it refers to, and schemas that
 * refer to others twice, level by level, become millions.
 */
const largest = 2_000_000;

/** The number of documents whose errors are remembered. */
const remembered = 32;
const foundBefore = new Map<string, Promise<readonly string[]>>();

/** What the rules of OpenAPI have against a document, as swagger-parser sees it. A document that was seen before is not looked at again. */
export function openApiErrors(document: JsonObject): Promise<readonly string[]> {
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('base64');
  const found = foundBefore.get(digest) ?? validate(document);
  if (foundBefore.size >= remembered) foundBefore.clear();
  foundBefore.set(digest, found);
  return found;
}

/** Validates a copy, because the validator changes what it is given. */
async function validate(document: JsonObject): Promise<string[]> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const masked = maskData(document);
  const copy = withPlainNumbers(expandedSize(masked, document) > largest ? withoutInnerReferences(masked) : masked);
  if (!isObject(copy)) return [];
  if (Array.isArray(copy.servers)) for (const server of copy.servers) withoutDescriptions(server);
  const options = { dereference: { circular: 'ignore' }, resolve: { external: false } } as const;
  try {
    const resolved = (await SwaggerParser.dereference(copy as never, options)) as unknown as JsonObject;
    const violations = violationsOf(resolved.openapi, resolved);
    if (violations === undefined) await SwaggerParser.validate(copy as never, options);
    return linesOfAll(violations ?? []).slice(0, maxErrors);
  } catch (error) {
    return linesOf(error).slice(0, maxErrors);
  }
}

const linesOfAll = (violations: readonly Violation[]): string[] => [...new Set(violations.map(line))];

/** The findings of its validator, which name the place and the key; any other error by what it says. */
function linesOf(error: unknown): string[] {
  if (error instanceof Error && 'details' in error && Array.isArray(error.details)) {
    return linesOfAll(error.details.filter(isViolation));
  }
  return messageOf(error)
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/validation failed/i.test(text));
}

function isViolation(value: unknown): value is Violation {
  return typeof value === 'object' && value !== null && 'instancePath' in value && 'message' in value;
}

function line({ instancePath, message, params }: Violation): string {
  const key = typeof params?.additionalProperty === 'string' ? `: ${params.additionalProperty}` : '';
  return `#${instancePath || '/'} ${message}${key}`;
}

/** The validator refuses the description of a server variable, which OpenAPI allows. */
function withoutDescriptions(server: Json): void {
  if (!isObject(server) || !isObject(server.variables)) return;
  for (const variable of Object.values(server.variables)) if (isObject(variable)) delete variable.description;
}
