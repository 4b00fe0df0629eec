import { randomUUID } from 'node:crypto';
import { sameAnswer } from '../judge/unrouted.js';
import { httpNetwork } from '../pipeline/network.js';
import { emptyProfile } from '../profile/read-profile.js';
import { plainRequest } from '../run/http/plain-request.js';
import { placesOf } from '../run/probes/request-outside-api.js';
import { kinds, looksRight, wellKnown } from '../run/probes/well-known-pages.js';
import type { Environment } from '../support/environment.js';

/** What is found at the URL of a candidate, without a credential. */
export interface FoundPages {
  /** True where anything answers. */
  readonly answers: boolean;
  /** The paths of what belongs to no operation, by what it is. */
  readonly paths: Readonly<Record<string, string>>;
}

/** A candidate that is asked about is one to wait for only shortly, in milliseconds. */
const patience = { request: 3000, connect: 2000, callback: 3000 };

/**
 * Looks at the few places where candidates usually offer their health, their metrics and their definition. What a
 * candidate answers to any path is none of them.
 */
export async function findPages(
  url: string,
  environment: Pick<Environment, 'clock' | 'variables'>,
): Promise<FoundPages> {
  const network = httpNetwork({ ...emptyProfile(), timeouts: patience }, environment);
  try {
    const first = await network.transport(plainRequest(url));
    if (first.response === undefined) return { answers: false, paths: {} };
    const paths: Record<string, string> = {};
    for (const kind of kinds) {
      const found = await firstThere(kind, (path) => placesOf([url], path).map(plainRequest));
      if (found !== undefined) paths[kind] = found;
    }
    return { answers: true, paths };
  } finally {
    await network.close();
  }

  async function firstThere(
    kind: (typeof kinds)[number],
    requests: (path: string) => ReturnType<typeof plainRequest>[],
  ): Promise<string | undefined> {
    for (const path of wellKnown[kind]) {
      for (const request of requests(path)) if (await isThere(kind, request)) return path;
    }
    return undefined;
  }

  async function isThere(kind: (typeof kinds)[number], request: ReturnType<typeof plainRequest>): Promise<boolean> {
    const page = await network.transport(request);
    if (!looksRight[kind](page)) return false;
    const beside = await network.transport(plainRequest(new URL(randomUUID(), request.url).href));
    return !sameAnswer(page, beside);
  }
}
