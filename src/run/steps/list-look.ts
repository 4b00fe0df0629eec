import type { Part } from '../../model/bindings.js';
import { shortName } from '../../model/definition.js';
import type { ListLook } from '../../model/judge.js';
import { stopError } from '../../model/stop.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** The list as it was answered, and the item that it is to contain. */
export async function listLook(world: ScenarioWorld, name?: string): Promise<Omit<ListLook, 'pages'>> {
  const answer = await world.answers.judged();
  const resources = Object.values(world.catalogue.bindings.resources);
  const isLister = ({ operation }: Part): boolean => operation === shortName(answer.operation);
  const resource = resources.find((candidate) => candidate.list.some(isLister));
  const part = resource?.list.find(isLister);
  if (resource === undefined || part === undefined) {
    throw stopError(`"${answer.operation.name}" is no operation that lists, according to the bindings`);
  }
  const item = name === undefined ? undefined : world.items.item(name);
  return {
    answer,
    resource,
    part,
    doubts: item?.doubt === undefined ? [] : [item.doubt],
    ...(item?.identifier === undefined ? {} : { identifier: item.identifier }),
    ...(item?.object === undefined ? {} : { item: item.object }),
  };
}
