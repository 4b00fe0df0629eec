import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { checkUrl, failuresOf, serving, temporaryFolder } from './harness.js';

/** What a candidate answers to a request, whose body is read as JSON. */
export type Answer = (
  asked: Asked,
) => readonly [status: number, body?: Json | undefined, headers?: Readonly<Record<string, string>>];

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Absent where there is none, or where it is no JSON. */
  readonly body?: Json;
}

/**
 * Checks a small candidate against a definition of its own.
 * @param basePath ends the URL that the profile gives
 */
export async function checkForeign(
  document: JsonObject,
  answer: Answer,
  { basePath = '', ...profile }: Partial<Profile> & { readonly basePath?: string } = {},
): Promise<Report> {
  const spec = path.join(await temporaryFolder(), 'api.openapi.json');
  await writeFile(spec, JSON.stringify({ openapi: '3.0.3', info: { title: 'A', version: '1' }, ...document }));
  return serving(listening(answer), (url) =>
    checkUrl('own', { ...emptyProfile(), url: `${url}${basePath}`, ...profile }, { spec, continueRegardless: true }),
  );
}

function listening(answer: Answer) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://candidate');
      const body = parsed(Buffer.concat(chunks).toString());
      const { method = 'GET', headers } = request;
      const asked = { method, path: url.pathname, query: url.searchParams, headers };
      const [status, value, more] = answer(body === undefined ? asked : { ...asked, body });
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
      response.end(value === undefined ? '' : JSON.stringify(value));
    });
  };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export const json = (schema: JsonObject): JsonObject => ({
  description: 'ok',
  content: { 'application/json': { schema } },
});

/** The verdict of a check at an operation. */
export function outcomeOf(report: Report, id: string): string | undefined {
  return report.verdicts.find((verdict) => verdict.id === `own.api.${id}`)?.outcome;
}

export function failedIds(report: Report): string[] {
  return failuresOf(report).map(({ id }) => id.replace('own.api.', ''));
}
