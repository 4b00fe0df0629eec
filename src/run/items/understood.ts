import { operationNamed } from '../../model/find-operation.js';
import { percentDecoded } from '../../support/percent.js';
import { freshText } from '../requests/fresh-values.js';
import type { Item } from '../scenario/item.js';
import type { ScenarioWorld } from '../scenario/world.js';

/**
 * Settles open questions of how requests are written: where a text that only this run sends was sent to create an item,
 * and is shown when the item is read, both were understood as they were meant.
 * @param item with the exchanges that created it first, and read it last
 */
export function settleByItem(world: ScenarioWorld, resource: string, { doubt, exchanges }: Item): void {
  const [creation, ...others] = exchanges;
  const reading = others.at(-1);
  if (doubt !== undefined || creation === undefined || reading === undefined) return;
  const { url, body = '' } = creation.request;
  const sent = `${percentDecoded(url)} ${body}`.match(freshText) ?? [];
  const shown = reading.response?.body ?? '';
  if (!sent.some((text) => shown.includes(text))) return;
  const { create, read } = world.items.resource(resource);
  for (const { operation: name } of [...create, ...read]) {
    const operation = operationNamed(world.catalogue, name);
    if (operation !== undefined) world.doubts.settle(world.session.planned.template(operation).unsure);
  }
}
