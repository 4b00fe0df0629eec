import { fromPath } from '../../support/json/pointer.js';
import { freshValue } from '../requests/fresh-values.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { listLook } from './list-look.js';
import { sendPage } from './pages.js';

/** A list asked for in several ways, as evidence. */
export const listQueryEvidence: Gatherers<'plain-page' | 'each-filtered' | 'searched' | 'sorted'> = {
  'plain-page': async (world, judge) => {
    const about = await listLook(world);
    const page = await sendPage(world, {}, 'plain page');
    world.evidence.show(page);
    return judge({ ...about, pages: [page] });
  },
  'each-filtered': async (world, judge, ...[parameter = '', path = '', listed = '']) => {
    const about = await listLook(world);
    const values = listed.split(', ');
    return judge({ ...about, values, pointer: fromPath(path), pages: await askEach(world, parameter, values) });
  },
  searched: async (world, judge, parameter = '') => {
    const about = await listLook(world);
    const text = String(
      freshValue(world.runId, `${world.facts.scope} searched for`, 'text', textLength(world, parameter)),
    );
    const plain = await sendPage(world, {}, 'before the search');
    const found = await sendPage(world, { [parameter]: text }, 'search');
    world.evidence.show(found);
    return judge({ ...about, pages: [plain, found] });
  },
  sorted: async (world, judge, parameter = '', listed = '') => {
    const about = await listLook(world);
    const values = listed.split(', ');
    return judge({ ...about, values, pages: await askEach(world, parameter, values) });
  },
};

/** The list with each value of a parameter. */
async function askEach(world: ScenarioWorld, parameter: string, values: readonly string[]) {
  const pages = [];
  for (const value of values) pages.push(await sendPage(world, { [parameter]: value }, `${parameter} ${value}`));
  world.evidence.show(pages.at(-1));
  return pages;
}

/** The length of a text that a parameter takes. */
function textLength(world: ScenarioWorld, name: string): number {
  const parameter = world.request.operation.parameters.find((one) => one.in === 'query' && one.name === name);
  const limit =
    parameter?.schema === undefined
      ? undefined
      : world.catalogue.schemas.follow(parameter.schema, 'request').node.maxLength;
  return typeof limit === 'number' ? Math.min(16, limit) : 16;
}
