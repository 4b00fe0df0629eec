import type { Operation } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { stopError } from '../../model/stop.js';
import { textOf } from '../requests/draft.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';

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
    const before = adder === '' ? undefined : await addThenList(world, adder, list);
    const isRepeated = adder !== '' || draft.operation.method === 'PUT';
    const again = isRepeated ? await world.evidence.sendAside(`${world.facts.scope} related again`, draft) : undefined;
    const seen = {
      answer,
      value: textOf(named.value),
      ...(before === undefined ? {} : { before }),
      ...(again === undefined ? {} : { again }),
    };
    return eventuallyListed(world, `${world.facts.scope} related`, async (attempt) =>
      judge({ ...seen, after: await list(`list${attempt}`) }),
    );
  },
};

async function addThenList<T>(world: ScenarioWorld, adder: string, list: (label: string) => Promise<T>): Promise<T> {
  const write = () => world.filler.fromTemplate(operationOf(world, adder));
  const draft = world.request.writtenFor(`${world.facts.scope} related added`, write);
  await world.evidence.sendAside(`${world.facts.scope} related added`, draft);
  return list('before');
}

function operationOf({ catalogue }: ScenarioWorld, name: string): Operation {
  const found = operationNamed(catalogue, name);
  if (found === undefined) throw stopError(`there is no operation "${name}"`);
  return found;
}
