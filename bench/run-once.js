/**
 * One check in a process of its own:
 * run-once.js <building-block> <url> [<document>] [<concurrency>] [<recording>] [<depth>]
 * A concurrency of 0 is as many requests as the candidate bears. Prints figures as JSON, and writes what was sent to the recording, for replay.js.
 */
import diagnostics from 'node:diagnostics_channel';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledChecks } from '../dist/checks/registry.generated.js';
import { checkWith } from '../dist/pipeline/check.js';
import { concurrencyFor } from '../dist/pipeline/concurrency.js';
import { emptyProfile, readProfile } from '../dist/profile/read-profile.js';
import { htmlParts } from '../dist/report/html/report-page.js';
import { Flights } from './flights.js';
import { environment, profileFile } from './support.js';
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

const credential = { type: 'bearer', token: { variable: 'TOKEN', value: token } };
const profile =
  spec === ''
    ? await readProfile(profileFile(buildingBlock), { GOVSTACK_REFERENCE_TOKEN: token })
    : { ...emptyProfile(), credential };
const begun = performance.now();
const cpu = process.cpuUsage();
const { report } = await checkWith(bundledChecks)(
  {
    buildingBlock,
    ...(spec === '' ? {} : { spec }),
    allowExternalRefs: false,
    profile: { ...profile, url },
    seed: 1,
    depth: /** @type {'quick' | 'standard' | 'thorough'} */ (depth),
    ...concurrencyFor(concurrency === '0' ? {} : { concurrency: Number(concurrency) }, profile),
    tags: '',
    probes: [],
    out: await mkdtemp(path.join(tmpdir(), 'govstack-check-bench-')),
    onProgress: () => undefined,
  },
  environment(),
);
const { user, system } = process.cpuUsage(cpu);
const ms = performance.now() - begun;
const drawn = performance.now();
let page = 0;
for (const part of htmlParts(report)) page += part.length;
const { counts } = report.score;
if (recording !== '') await writeFile(recording, JSON.stringify(sent));
process.stdout.write(
  JSON.stringify({
    requests: sent.length,
    flights: flights.shares(),
    operations: report.operations.length,
    ms: Math.round(ms),
    html: { ms: Math.round(performance.now() - drawn), kB: Math.round(page / 1024) },
    cpu: Math.round((user + system) / 1000),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
    scenarios: report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable').length,
    failed: counts.fail + counts.error,
    failures: report.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id),
  }),
);
