import type { Operation } from '../../model/definition.js';
import { succeeded } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import { resourceOfParameter } from '../../model/parts.js';
import { stopError } from '../../model/stop.js';
import { asText } from '../../support/json/write.js';
import { type DraftParameter, type RequestDraft, textOf } from '../requests/draft.js';
import { withParameter } from '../requests/request-draft.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { otherValue } from './other-code.js';

/** What a request adds to an item by its name, or removes from it, as the list shows it. */
export const relatedEvidence: Gatherers<'related'> = {
  related: async (world, judge, ...[lister = '', parameter = '', adder = '']) => {
    const answer = await world.answers.judged();
    const draft = world.request.current();
    const named = [...draft.parameters.values()].find(({ name, in: place }) => name === parameter && place === 'path');
    if (named === undefined) throw stopError(`the request has no "${parameter}" in its path`);
    const list = (label: string) =>
      world.evidence.sendAside(
        `${world.facts.scope} related ${label}`,
        world.filler.fromTemplate(operationOf(world, lister), { knownOnly: true }),
      );
    const beside = await addBeside(world, { adder: adder === '' ? draft : writtenBy(world, adder), named });
    const before = adder === '' ? undefined : await addThenList(world, adder, list);
    const isRepeated = adder !== '' || draft.operation.method === 'PUT';
    const again = isRepeated ? await world.evidence.sendAside(`${world.facts.scope} related again`, draft) : undefined;
    const seen = {
      answer,
      value: textOf(named.value),
      ...(beside === undefined ? {} : { beside }),
      ...(before === undefined ? {} : { before }),
      ...(again === undefined ? {} : { again }),
    };
    return eventuallyListed(world, `${world.facts.scope} related`, async (attempt) =>
      judge({ ...seen, after: await list(`list${attempt}`) }),
    );
  },
};

async function addThenList<T>(world: ScenarioWorld, adder: string, list: (label: string) => Promise<T>): Promise<T> {
  await world.evidence.sendAside(`${world.facts.scope} related added`, writtenBy(world, adder));
  return list('before');
}

function writtenBy(world: ScenarioWorld, adder: string): RequestDraft {
  const write = () => world.filler.fromTemplate(operationOf(world, adder));
  return world.request.writtenFor(`${world.facts.scope} related added`, write);
}

/** Adds something else to the same item, where another name can be made up; what it is, where that was accepted. */
async function addBeside(
  world: ScenarioWorld,
  { adder, named }: { readonly adder: RequestDraft; readonly named: DraftParameter },
): Promise<string | undefined> {
  const { catalogue, facts, evidence } = world;
  const { operation } = adder;
  const declared = operation.parameters.find(({ name, in: place }) => name === named.name && place === 'path');
  const isItem = declared !== undefined && resourceOfParameter(catalogue, operation, declared) !== undefined;
  if (declared?.schema === undefined || isItem) return undefined;
  const other = otherValue(catalogue.schemas, declared.schema, textOf(named.value));
  if (other === undefined) return undefined;
  const value = asText(other);
  const draft = withParameter(adder, { name: named.name, in: 'path', value });
  return succeeded(await evidence.sendAside(`${facts.scope} related beside`, draft)) ? value : undefined;
}

function operationOf({ catalogue }: ScenarioWorld, name: string): Operation {
  const found = operationNamed(catalogue, name);
  if (found === undefined) throw stopError(`there is no operation "${name}"`);
  return found;
}
