/**
 * What the order of the requests costs, without a processor or a network: schedule.js <building-block> [<latency in ms>]
 * [<concurrency>, 0 for as many as the candidate bears]. The candidate answers in this process after a time of a clock that stands still while anything is
 * worked on. Prints the time beside that of the same number of requests without any order, and how many were under way.
 */
import { behaviourOf } from '../dist/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../dist/building-blocks/behaviours.generated.js';
import { bundledChecks } from '../dist/checks/registry.generated.js';
import { ReferenceCandidate } from '../dist/mock/index.js';
import { checkWith } from '../dist/pipeline/check.js';
import { concurrencyFor } from '../dist/pipeline/concurrency.js';
import { CallLog } from '../dist/run/http/call-log.js';
import { makeTransport } from '../dist/run/http/transport.js';
import { Flights } from './flights.js';
import { environment, subject } from './support.js';
import { token } from './tokens.js';
import { VirtualTime } from './virtual-time.js';

const [id = '', latency = '50', concurrency = '4'] = process.argv.slice(2);
const time = new VirtualTime();
const flights = new Flights(() => time.now);
const about = await subject(id);
let heard;
const candidate = new ReferenceCandidate({
  ...about.loaded,
  behaviour: await behaviourOf(bundledBehaviours, id),
  token,
  faults: [],
  send: async ({ url, method, headers, body = '' }) =>
    heard?.receive({ url: new URL(url).pathname + new URL(url).search, method, headers, body }),
});

async function answer({ method, url, headers, body = '' }) {
  flights.begun();
  await time.wait(Number(latency));
  const {
    status,
    headers: named,
    body: bytes,
  } = await candidate.handle({ method, url, headers, body: Buffer.from(body) });
  flights.ended();
  const lower = Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]);
  return { status, headers: Object.fromEntries(lower), body: bytes };
}

const url = 'http://127.0.0.1:1';
const request = {
  buildingBlock: id,
  allowExternalRefs: false,
  profile: { ...about.profile, url },
  seed: 1,
  depth: 'standard',
  ...concurrencyFor(concurrency === '0' ? {} : { concurrency: Number(concurrency) }, about.profile),
  tags: '',
  out: process.cwd(),
  onProgress: () => undefined,
  network: {
    transport: makeTransport(answer, { timeout: 30_000, clock: () => time.now }),
    listen: async ({ answer: reply }) => {
      heard = new CallLog('http://127.0.0.1:2', reply);
      return Object.assign(heard, { close: () => Promise.resolve() });
    },
    close: () => Promise.resolve(),
  },
};
const { report } = await checkWith(bundledChecks)(request, { ...environment(), clock: () => time.now }, about.loaded);
const { requests, ...shares } = flights.shares();
const ideal = (requests * Number(latency)) / (Number(concurrency) || shares.most);
const { fail, error } = report.score.counts;
console.log(
  JSON.stringify({ id, requests, ms: time.now, ratio: (time.now / ideal).toFixed(2), ...shares, fail, error }),
);
