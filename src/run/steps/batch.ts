import type { Json } from '../../model/json.js';
import { stopUnverified } from '../../model/stop.js';
import { listedItems } from '../../support/json/lists.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { writeJson } from '../../support/json/write.js';
import { bodyValue } from '../http/body.js';
import { readObject } from '../items/read-item.js';
import { readDraft } from '../items/reading.js';
import { sentValue } from '../requests/draft.js';
import { eventually } from '../scenario/eventually.js';
import type { Gatherers } from './gatherer.js';

/** The items that one request creates at once, as evidence. */
export const batchEvidence: Gatherers<'batch'> = {
  batch: async (world, judge, ...[at = '', name = '', returned = '']) => {
    const answer = await world.answers.judged();
    const resource = world.items.resource(name);
    const sent = get(sentValue(world.request.current()), fromPath(at));
    if (!Array.isArray(sent)) throw stopUnverified('the request sends no list');
    const listed = listedItems(bodyValue(answer.exchange), fromPath(returned));
    const identifiers = (listed ?? []).flatMap((item) => get(item, resource.identifier ?? '') ?? []);
    return eventually(world, `${world.facts.scope} batch`, async (attempt) => {
      const reads = [];
      for (const identifier of identifiers.slice(0, sent.length)) {
        const key = `${world.facts.scope} batch ${writeJson(identifier)}${attempt}`;
        const reading = readDraft(world, resource, { identifier, key });
        if (reading === undefined) throw stopUnverified(`the ${name} cannot be read`);
        const exchange = await world.evidence.sendAside(key, reading.draft);
        const object: Json | undefined = readObject(exchange, { part: reading.part, resource, identifier });
        reads.push({ identifier, exchange, ...(object === undefined ? {} : { object }) });
      }
      return judge({ answer, sent, ...(listed === undefined ? {} : { listed }), reads });
    });
  },
};
