/**
 * One check in a process of its own:
 * run-once.js <building-block> <url> [<document>] [<concurrency>] [<recording>] [<depth>]
 * A concurrency of 0 is as many requests as the candidate bears. Prints figures as JSON, and writes what was sent to the recording, for replay.js.
 */
import diagnostics from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check, loadProfile, render } from '../dist/bundled/index.js';
import { Flights } from './flights.js';
import { token } from './tokens.js';

const [buildingBlock = '', url = '', spec = '', concurrency = '4', recording = '', depth = 'standard'] =
  process.argv.slice(2);
const sent = [];
diagnostics.subscribe('undici:request:create', ({ request: { method, path, headers, body } }) => {
  sent.push(recording === '' ? {} : { method, path, headers, body: textOf(body) });
});

const flights = new Flights();
diagnostics.subscribe('undici:request:create', flights.begun);
for (const end of ['undici:request:trailers', 'undici:request:error']) diagnostics.subscribe(end, flights.ended);

function textOf(/** @type {unknown} */ body) {
  return body === null || body === undefined ? null : Buffer.from(body).toString('latin1');
}

const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-'));
const bare = path.join(folder, 'profile.yaml');
await writeFile(
  bare,
  'candidate: { name: Bench }\ncredential: { type: bearer, token: "${GOVSTACK_REFERENCE_TOKEN}" }\n',
);
const variables = { GOVSTACK_REFERENCE_TOKEN: token };
const file = spec === '' ? new URL(`../fixtures/profiles/${buildingBlock}.yaml`, import.meta.url).pathname : bare;
const profile = await loadProfile(file, { variables });
const begun = performance.now();
const cpu = process.cpuUsage();
const { report } = await check({
  buildingBlock,
  url,
  profile,
  ...(spec === '' ? {} : { spec }),
  ...(concurrency === '0' ? {} : { concurrency: Number(concurrency) }),
  depth: /** @type {'quick' | 'standard' | 'thorough'} */ (depth),
  out: folder,
  environment: { variables },
});
const { user, system } = process.cpuUsage(cpu);
const ms = performance.now() - begun;
const drawn = performance.now();
const page = String(await render({ kind: 'report', document: report, format: 'html' }));
await rm(folder, { recursive: true, force: true });
const { counts } = report.score;
if (recording !== '') await writeFile(recording, JSON.stringify(sent));
process.stdout.write(
  JSON.stringify({
    requests: sent.length,
    flights: flights.shares(),
    operations: report.operations.length,
    ms: Math.round(ms),
    html: { ms: Math.round(performance.now() - drawn), kB: Math.round(page.length / 1024) },
    cpu: Math.round((user + system) / 1000),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
    scenarios: report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable').length,
    failed: counts.fail + counts.error,
    failures: report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id),
  }),
);
