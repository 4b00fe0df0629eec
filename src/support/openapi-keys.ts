/** Keys of OpenAPI and JSON Schema under which every key is a name that the author chose, so that no keyword stands there. */
export const nameMaps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'schemas',
  'responses',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'paths',
  'webhooks',
  'content',
  'encoding',
  'variables',
]);

/** Keys whose value is data of any kind: what looks like a keyword in it is none. */
const dataKeys: ReadonlySet<string> = new Set(['example', 'default', 'const', 'enum', 'value']);

/** True for a key whose value is data, or an extension that only its author understands. */
export function holdsData(key: string): boolean {
  return dataKeys.has(key) || key.startsWith('x-');
}
