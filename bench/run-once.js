/**
 * One check in a process of its own:
 * run-once.js <building-block> <url> [<document>] [<concurrency>] [<recording>] [<depth>]
 * A concurrency of 0 is as many requests as the candidate bears. Prints figures as JSON, and writes what was sent to the recording, for replay.js.
 */
import { checkOnce } from './check-once.js';

const [buildingBlock = '', url = '', spec = '', concurrency = '4', record = '', depth = 'standard'] =
  process.argv.slice(2);
const figures = await checkOnce({ buildingBlock, url, spec, concurrency: Number(concurrency), record, depth });
process.stdout.write(JSON.stringify(figures));
