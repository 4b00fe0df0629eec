import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { asText } from '../../support/json/write.js';
import { importComponents } from './components.js';
import { importPaths } from './operations.js';
import { withoutProse } from './prose.js';
import { withSwagger2KeysMoved } from './swagger-2-keys.js';

export interface Wording {
  /** Our own summary of each operation, by operationId or by `<METHOD> <path>`. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly about: string;
  readonly source?: JsonObject;
}

/** A definition without its prose, and what a person still has to do. */
export interface Transcription {
  readonly document: JsonObject;
  /** Operations that need a summary in our own words. */
  readonly unworded: readonly string[];
  /** What was left out or corrected; each becomes an erratum. */
  readonly departures: readonly string[];
}

/** Keys of OpenAPI 3 that hold prose only. */
const ignoredKeys = ['tags', 'externalDocs'];

/** Turns a published definition into a transcription: all facts, none of the prose. */
export function importDefinition(published: JsonObject, wording: Wording): Transcription {
  const unworded: string[] = [];
  const departures: string[] = [];
  const { openapi, info, servers, security, paths, components, ...others } = withSwagger2KeysMoved(
    published,
    departures,
  );
  const document: JsonObject = {
    openapi: openapi ?? '',
    info: importInfo(info, wording),
    ...(servers === undefined ? {} : { servers: withoutProse(servers) }),
    ...(security === undefined ? {} : { security }),
    paths: importPaths(paths, { summaries: wording.summaries, unworded }),
    ...(isObject(components) ? { components: importComponents(components) } : {}),
  };
  const meaningless = Object.keys(others).filter((key) => !ignoredKeys.includes(key) && !key.startsWith('x-'));
  departures.push(...meaningless.map((key) => `/${key} has no meaning in OpenAPI 3 and is left out`));
  return { document, unworded, departures };
}

function importInfo(info: Json | undefined, { about, source }: Wording): JsonObject {
  const { title, version } = isObject(info) ? info : {};
  return {
    title: title ?? '',
    version: asText(version ?? ''),
    description: about,
    ...(source === undefined ? {} : { 'x-govstack-source': source }),
  };
}
