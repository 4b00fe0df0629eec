import type { Json } from '../../model/json.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { type BulkRemoval, bulkRemoval } from '../../schema/bulk-removal.js';
import { set } from '../../support/json/pointer.js';
import { writeJson } from '../../support/json/write.js';
import { readObject } from '../items/read-item.js';
import { readDraft } from '../items/reading.js';
import { type RequestDraft, sentValue } from '../requests/draft.js';
import { draftParameter } from '../requests/draft-parameter.js';
import { withBody, withParameter } from '../requests/request-draft.js';
import { eventually } from '../scenario/eventually.js';
import type { Item } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';

/** What becomes of several items of which one request names two, as evidence. */
export const bulkRemovalEvidence: Gatherers<'bulk-removed'> = {
  'bulk-removed': async (world, judge, name = '') => {
    const answer = await world.answers.judged();
    const removal = bulkRemoval(world.catalogue, answer.operation);
    if (removal === undefined) throw stopError(`"${answer.operation.name}" removes no items that it names`);
    const items: Item[] = [];
    for (const label of ['first', 'second', 'third'])
      items.push(await world.itemSource.obtainAnother(world, name, `bulk ${label}`));
    const identifiers = items.flatMap(({ identifier }) => identifier ?? []);
    const doubt = items.find((item) => item.doubt !== undefined)?.doubt;
    if (doubt !== undefined) throw stopUnverified(`it is not certain that the item existed: ${doubt}`);
    if (identifiers.length < items.length) throw stopUnverified(`the ${name} shows no identifier`);
    const draft = naming(world, removal, identifiers.slice(0, 2));
    const exchange = await world.evidence.sendAside(`${world.facts.scope} bulk removal`, draft);
    world.evidence.show(exchange);
    return eventually(world, `${world.facts.scope} bulk removed`, async (attempt) => {
      const reads = [];
      for (const [index, identifier] of identifiers.entries()) {
        const read = await readOne(world, name, { identifier, attempt });
        const before = items[index]?.object;
        reads.push({ ...read, identifier, isNamed: index < 2, ...(before === undefined ? {} : { before }) });
      }
      return judge({ answer, exchange, reads });
    });
  },
};

/** The request with these identifiers in place of what it names. */
function naming({ catalogue, request }: ScenarioWorld, { place }: BulkRemoval, identifiers: Json[]): RequestDraft {
  const draft = request.current();
  if ('at' in place) return withBody(draft, set(sentValue(draft), place.at, identifiers));
  const given = { name: place.parameter, in: 'query', value: identifiers } as const;
  return withParameter(draft, draftParameter(catalogue.schemas, draft.operation, given));
}

async function readOne(
  world: ScenarioWorld,
  name: string,
  { identifier, attempt }: { readonly identifier: Json; readonly attempt: string },
) {
  const resource = world.items.resource(name);
  const key = `${world.facts.scope} bulk read ${writeJson(identifier)}${attempt}`;
  const reading = readDraft(world, resource, { identifier, key });
  if (reading === undefined) throw stopUnverified(`the ${name} cannot be read`);
  const exchange = await world.evidence.sendAside(key, reading.draft);
  const object: Json | undefined = readObject(exchange, { part: reading.part, resource, identifier });
  return { exchange, ...(object === undefined ? {} : { object }) };
}
