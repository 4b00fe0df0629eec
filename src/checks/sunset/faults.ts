import { everywhere } from '../../mock/kit/absent.js';
import { inDocument, paths } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';
import { isObject, type JsonObject } from '../../model/json.js';

function withOperations(document: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  const items = paths(document).map(([path, item]) => {
    const changed = Object.entries(item).map(([key, value]) => [
      key,
      isObject(value) && 'responses' in value ? change(value) : value,
    ]);
    return [path, Object.fromEntries(changed)] as const;
  });
  return { ...document, paths: Object.fromEntries(items) };
}

export const faults: readonly Fault[] = [
  {
    id: 'deprecated-silently',
    title: 'calls its operations deprecated in its document only',
    foundBy: ['sunset'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) =>
      withOperations(document, (operation) => ({ ...operation, deprecated: true })),
    ),
  },
];
