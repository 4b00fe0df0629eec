/** A reference candidate in a process of its own: candidate.js <building-block> [<document>] [<latency in ms>] */
import { startReferenceCandidate } from '../dist/mock/reference-candidate.js';
import { loadCatalogue } from '../dist/pipeline.js';
import { token } from './tokens.js';

const [buildingBlock = '', spec = '', latency = '0'] = process.argv.slice(2);
const selection = { buildingBlock, allowExternalRefs: false, ...(spec === '' ? {} : { spec }) };
const loaded = await loadCatalogue(selection);
const late = { id: 'latency', title: 'answers late', absent: () => undefined, delay: Number(latency) };
const faults = Number(latency) > 0 ? [{ fault: late }] : [];
const candidate = await startReferenceCandidate({ ...loaded, token, faults, port: 0 });
process.stdout.write(`${candidate.url}\n`);
process.on('SIGTERM', () => process.exit(0));
