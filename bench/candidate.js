/**
 * A reference candidate in a process of its own: candidate.js <building-block> [<document>] [<latency in ms>] [<fault>]
 * Prints its address at once, and how many requests came when it is told to end.
 */
import diagnostics from 'node:diagnostics_channel';
import { behaviourOf } from '../dist/building-blocks/behaviour-of.js';
import { bundledBehaviours } from '../dist/building-blocks/behaviours.generated.js';
import { faults } from '../dist/checks/faults.generated.js';
import { startReferenceCandidate } from '../dist/mock/index.js';
import { loadCatalogue } from '../dist/pipeline/load-catalogue.js';
import { token } from './tokens.js';

const [buildingBlock = '', spec = '', latency = '0', seeded = ''] = process.argv.slice(2);
let requests = 0;
diagnostics.subscribe('http.server.request.start', () => {
  requests += 1;
});
const selection = { buildingBlock, allowExternalRefs: false, ...(spec === '' ? {} : { spec }) };
const loaded = await loadCatalogue(selection);
const late = { id: 'latency', title: 'answers late', absent: () => undefined, delay: Number(latency) };
const active = [...(Number(latency) > 0 ? [late] : []), ...faults.filter(({ id }) => id === seeded)];
const candidate = await startReferenceCandidate({
  ...loaded,
  behaviour: await behaviourOf(bundledBehaviours, buildingBlock),
  token,
  faults: active.map((fault) => ({ fault })),
  port: 0,
});
process.stdout.write(`${candidate.url}\n`);
process.on('SIGTERM', () => process.stdout.write(`${requests}\n`, () => process.exit(0)));
