/** Checks one candidate after the other, as its parent tells it: a message says which, the answer has the figures. */
import { checkOnce } from './check-once.js';

process.on('message', async (/** @type {{ buildingBlock: string, url: string }} */ candidate) => {
  process.send?.(await checkOnce(candidate));
});
