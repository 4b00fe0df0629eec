import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { partOf } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { createdIdentifier } from '../items/read-item.js';
import { type RequestDraft, sentValue } from '../requests/draft.js';
import { eventually } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';

/** What a request stores, as it is read again, as evidence. */
export const storedEvidence: Gatherers<'stored'> = {
  stored: async (world, judge, ...[reader = '', at = '', name = '']) => {
    const answer = await world.answers.judged();
    const draft = readerDraft(world, answer.exchange, { reader, name });
    const sent = sentContent(world, fromPath(at));
    const { body } = world.request.current();
    const bytes = body?.kind === 'text' && body.bytes === true ? { bytes: true as const } : {};
    return eventually(world, `${world.facts.scope} stored`, async (attempt) =>
      judge({
        answer,
        sent,
        ...bytes,
        read: await world.evidence.sendAside(`${world.facts.scope} stored${attempt}`, draft),
      }),
    );
  },
};

function sentContent({ request }: ScenarioWorld, at: string): string {
  const draft = request.current();
  const sent = draft.body?.kind === 'text' ? draft.body.text : get(sentValue(draft), at);
  if (typeof sent !== 'string') throw stopError('the request sends no text that could be read again');
  return sent;
}

/** The request that reads the content: of the item of the scenario, or of the one that the request has created. */
function readerDraft(
  world: ScenarioWorld,
  exchange: Exchange,
  { reader, name }: { readonly reader: string; readonly name: string },
): RequestDraft {
  const operation = operationNamed(world.catalogue, reader);
  if (operation === undefined) throw stopError(`there is no operation "${reader}"`);
  const key = `${world.facts.scope} stored ${reader}`;
  const write = (): RequestDraft =>
    world.request.writtenFor(key, () => world.filler.fromTemplate(operation, { knownOnly: true }));
  if (name === '') return write();
  const resource = world.items.resource(name);
  const draft = world.request.current();
  const part = partOf(resource.create, draft.operation);
  const { operations } = world.catalogue;
  const identifier = createdIdentifier(exchange, draft, { part, resource, operations });
  if (identifier === undefined) throw stopUnverified(`no answer shows the identifier of the ${name}`);
  return world.items.standingIn(name, { identifier, exchanges: [] }, write);
}
