import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../../src/index.js';
import { isCrossFunctional } from '../../../src/model/cross-functional.js';
import type { Credential, Profile } from '../../../src/model/profile.js';
import type { Outcome } from '../../../src/model/verdict.js';
import { emptyProfile } from '../../../src/profile/read-profile.js';
import { definitionOf } from './definition.js';
import type { RandomFault } from './faults.js';
import type { ApiModel } from './model.js';
import { secret, startRandomServer } from './server.js';

const given = { variable: 'SECRET', value: secret };
const key: Credential = { type: 'apiKey', value: given };
const token: Credential = { type: 'bearer', token: given };
const credentials: Readonly<Record<ApiModel['security'], Partial<Profile>>> = {
  none: {},
  apiKey: { credential: key },
  apiKeyInQuery: { credential: key },
  bearer: { credential: token },
  basic: { credential: { type: 'basic', username: 'tester', password: given } },
  either: { credentials: { app: key, user: token } },
  both: { credentials: { app: key, user: token } },
};

const profileFor = ({ security }: ApiModel): Profile => ({ ...emptyProfile(), ...credentials[security] });

/** What a run says of a server of an API. */
export interface RandomResult {
  /** Each failure of an operation, as its scenario and what is wrong. */
  readonly failures: readonly string[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly operations: number;
  /** All that came to the server. */
  readonly requests: number;
}

/** Checks a server of an API, with a fault or without. */
export async function checkRandomApi(api: ApiModel, fault?: RandomFault): Promise<RandomResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-random-'));
  const spec = path.join(folder, 'api.openapi.json');
  await writeFile(spec, JSON.stringify(definitionOf(api)));
  const server = await startRandomServer(api, fault);
  try {
    const { report } = await check({
      buildingBlock: 'random',
      spec,
      url: server.url,
      out: folder,
      profile: profileFor(api),
      environment: { cwd: folder },
    });
    const failed = report.verdicts.filter((one) => one.outcome === 'fail' && !isCrossFunctional(one));
    return {
      failures: failed.map(
        ({ id, problems }) => `${id}: ${problems.map(({ kind, actual }) => `${kind} (${actual})`).join(', ')}`,
      ),
      counts: report.score.counts,
      operations: report.operations.length,
      requests: server.requests(),
    };
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
