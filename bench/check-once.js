import diagnostics from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check, loadProfile, render } from '../dist/bundled/index.js';
import { Flights } from './flights.js';
import { token } from './tokens.js';

const variables = { GOVSTACK_REFERENCE_TOKEN: token };
/** The check that is under way: one at a time in each process. */
let measured = { flights: new Flights(), note: (/** @type {unknown} */ _) => {} };
diagnostics.subscribe('undici:request:create', (message) => {
  measured.note(message);
  measured.flights.begun();
});
for (const end of ['undici:request:trailers', 'undici:request:error'])
  diagnostics.subscribe(end, () => measured.flights.ended());

/**
 * Checks a candidate in this process.
 * @param {{ buildingBlock: string, url: string, spec?: string, concurrency?: number, depth?: string, record?: string }} what a
 * concurrency of 0 is as many requests as the candidate bears; `record` is a file for what was sent, for replay.js
 * @returns {Promise<Record<string, any>>} figures
 */
export async function checkOnce({ buildingBlock, url, spec = '', concurrency = 0, depth = 'standard', record = '' }) {
  const sent = [];
  const keep = ({ request: { method, path, headers, body } }) =>
    sent.push({ method, path, headers, body: textOf(body) });
  measured = { flights: new Flights(), note: record === '' ? () => {} : keep };
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-'));
  const profile = await loadProfile(await profileFor(buildingBlock, spec, folder), { variables });
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const { report } = await check({
    buildingBlock,
    url,
    profile,
    ...(spec === '' ? {} : { spec }),
    ...(concurrency === 0 ? {} : { concurrency }),
    depth: /** @type {'quick' | 'standard' | 'thorough'} */ (depth),
    out: folder,
    environment: { variables },
  });
  const { user, system } = process.cpuUsage(cpu);
  const ms = performance.now() - begun;
  const html = await drawn(report);
  await rm(folder, { recursive: true, force: true });
  if (record !== '') await writeFile(record, JSON.stringify(sent));
  const { counts } = report.score;
  return {
    requests: measured.flights.requests,
    flights: measured.flights.shares(),
    operations: report.operations.length,
    ms: Math.round(ms),
    html,
    cpu: Math.round((user + system) / 1000),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
    scenarios: report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable').length,
    failed: counts.fail + counts.error,
    failures: report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id),
  };
}

/** The profile of a reference candidate; one with nothing but a credential for other definitions. */
async function profileFor(
  /** @type {string} */ buildingBlock,
  /** @type {string} */ spec,
  /** @type {string} */ folder,
) {
  if (spec === '') return new URL(`../fixtures/profiles/${buildingBlock}.yaml`, import.meta.url).pathname;
  const bare = path.join(folder, 'profile.yaml');
  await writeFile(
    bare,
    'candidate: { name: Bench }\ncredential: { type: bearer, token: "${GOVSTACK_REFERENCE_TOKEN}" }\n',
  );
  return bare;
}

async function drawn(/** @type {import('../dist/index.js').Report} */ report) {
  const begun = performance.now();
  const page = String(await render({ kind: 'report', document: report, format: 'html' }));
  return { ms: Math.round(performance.now() - begun), kB: Math.round(page.length / 1024) };
}

function textOf(/** @type {unknown} */ body) {
  return body === null || body === undefined ? null : Buffer.from(body).toString('latin1');
}
