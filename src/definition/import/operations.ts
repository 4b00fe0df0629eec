import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { importBody, importResponse } from './bodies.js';
import { mapObject } from './objects.js';
import { importParameters } from './parameters.js';

/** Our own summaries, and the operations that were found to have none. */
export interface SummaryContext {
  /** By operationId or by `<METHOD> <path>`. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly unworded: string[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export function importPaths(paths: Json | undefined, context: SummaryContext): JsonObject {
  return mapObject(paths, (item, path) => importPath(item, path, context));
}

function importPath(item: Json, path: string, context: SummaryContext): Json {
  if (!isObject(item)) return {};
  const kept = Object.entries(item).filter(([key]) => methods.has(key) || key === 'parameters' || key === '$ref');
  return Object.fromEntries(
    kept.map(([key, value]): [string, Json] => {
      if (key === 'parameters') return [key, importParameters(value)];
      if (key === '$ref' || !isObject(value)) return [key, value];
      return [key, importOperation(value, `${key.toUpperCase()} ${path}`, context)];
    }),
  );
}

function importOperation(operation: JsonObject, route: string, context: SummaryContext): JsonObject {
  const { operationId, deprecated, parameters, requestBody, security } = operation;
  return {
    ...(operationId === undefined ? {} : { operationId }),
    summary: summaryOf(operation, route, context),
    ...(deprecated === true ? { deprecated } : {}),
    ...(Array.isArray(parameters) && parameters.length > 0 ? { parameters: importParameters(parameters) } : {}),
    ...(isObject(requestBody) ? { requestBody: importBody(requestBody) } : {}),
    responses: mapObject(operation.responses, importResponse),
    ...(security === undefined ? {} : { security }),
  };
}

/** Our own summary; an empty one is noted, so that somebody writes it. */
function summaryOf({ operationId }: JsonObject, route: string, { summaries, unworded }: SummaryContext): string {
  const id = typeof operationId === 'string' ? operationId : route;
  const summary = summaries[id] ?? summaries[route];
  if (summary === undefined) unworded.push(id);
  return summary ?? '';
}
