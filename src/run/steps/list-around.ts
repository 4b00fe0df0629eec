import type { Resource } from '../../model/bindings.js';
import type { Exchange } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { Answer, ListLook } from '../../model/judge.js';
import { partOf, resourceOfParameter } from '../../model/parts.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { createdIdentifier } from '../items/read-item.js';
import { addressedTo } from '../items/reading.js';
import { asSuited } from '../items/send-suited.js';
import type { RequestDraft } from '../requests/draft.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { onceMore } from './once-calm.js';
import { pagesOf } from './pages.js';

/** A list before and after one more request, as evidence. */
export const listAroundEvidence: Gatherers<'list-around'> = {
  'list-around': async (world, judge, name = '') => {
    const request = await world.answers.judged();
    const resource = world.items.resource(name);
    const removes = partOf(resource.delete, request.operation) !== undefined;
    const once = async (attempt: string): Promise<Finding> => {
      const { draft, identifier: named } = await furtherRequest(world, { resource, request, attempt, removes });
      const before = await wholeList(world, { resource, request, label: `before${attempt}` });
      const change = await world.evidence.sendAside(`${world.facts.scope} around${attempt}`, draft);
      const identifier = removes ? named : identifierMade(world, { resource, draft, change });
      return eventuallyListed(world, `${world.facts.scope} around list${attempt}`, async (again) => {
        const after = await wholeList(world, { resource, request, label: `after${attempt}${again}` });
        const complete = before.complete && after.complete;
        const look = identifier === undefined ? after.look : { ...after.look, identifier };
        const pages = { pages: after.exchanges, before: before.exchanges, complete };
        return judge({ ...look, ...pages, request, change, removes });
      });
    };
    return onceMore(world, once, ' once more');
  },
};

interface Further {
  readonly resource: Resource;
  readonly request: Answer;
  readonly attempt: string;
  readonly removes: boolean;
}

/** The request of the scenario for another item: one that is made anew, or one that was just made and is to go. */
async function furtherRequest(
  world: ScenarioWorld,
  { resource, request: { operation }, attempt, removes }: Further,
): Promise<{ readonly draft: RequestDraft; readonly identifier?: Json }> {
  const key = `${world.facts.scope} around${attempt}`;
  const write = (): RequestDraft => world.request.writtenFor(key, () => world.filler.fromTemplate(operation));
  if (!removes) return { draft: await asSuited(world.session, write()) };
  await createBeside(world, resource.name, { values: `older${attempt}`, key: `around${attempt} older` });
  const other = await world.itemSource.obtainAnother(world, resource.name, `around${attempt}`);
  const { identifier, owner } = other;
  if (owner !== undefined && listsBy(world, resource, owner.resource))
    throw stopUnverified(`no other ${resource.name} belongs to the same ${owner.resource}`);
  if (identifier === undefined) throw stopUnverified(`the other ${resource.name} shows no identifier`);
  await createBeside(world, resource.name, { values: `around${attempt}`, key: `around${attempt} twin` });
  const draft = world.items.standingIn(resource.name, other, write);
  const part = partOf(resource.delete, operation);
  return { draft: part === undefined ? draft : addressedTo(draft, part, identifier), identifier };
}

/** True where a resource is listed for one of its owners, so that the list shows nothing that belongs to another one. */
function listsBy({ catalogue }: ScenarioWorld, { list }: Resource, owner: string): boolean {
  return list.some(({ operation: name }) => {
    const operation = operationNamed(catalogue, name);
    return operation?.parameters.some((parameter) => resourceOfParameter(catalogue, operation, parameter) === owner);
  });
}

/** The identifier of an item that was just made. */
function identifierMade(
  { catalogue: { operations } }: ScenarioWorld,
  { resource, draft, change }: { readonly resource: Resource; readonly draft: RequestDraft; readonly change: Exchange },
): Json | undefined {
  const part = partOf(resource.create, draft.operation);
  return createdIdentifier(change, draft, { part, resource, operations });
}

interface Beside {
  /** Items with the same label have the same values. */
  readonly values: string;
  readonly key: string;
}

/** Creates an item beside the one that is to go: it must stay. A candidate may refuse one that has the values of the other. */
async function createBeside(world: ScenarioWorld, name: string, { values, key }: Beside): Promise<void> {
  const draft = world.itemSource.creation(world, name, values);
  if (draft !== undefined) await world.evidence.sendAside(`${world.facts.itemScope} ${name} ${key}`, draft);
}

/** The list of a resource, page by page to its end. */
async function wholeList(
  world: ScenarioWorld,
  { resource, request, label }: { readonly resource: Resource; readonly request: Answer; readonly label: string },
) {
  const part = resource.list.find(({ returned }) => returned !== undefined);
  const lister = operationNamed(world.catalogue, part?.operation);
  if (part === undefined || lister === undefined) throw stopError(`no operation lists a ${resource.name}`);
  const base = world.filler.fromTemplate(lister, { knownOnly: true });
  const answer = { ...request, operation: lister };
  const look: Omit<ListLook, 'pages'> = { answer, resource, part, doubts: [] };
  const pages = await pagesOf(world, look, { base, label: ` ${label}` });
  return { look, ...pages };
}
