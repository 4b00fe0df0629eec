import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { stopUnverified } from '../../model/stop.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import { eventuallyListed } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';
import type { Gatherers } from './gatherer.js';
import { listLook } from './list-look.js';
import { onceMore, pagesOnceCalm } from './once-calm.js';
import { otherCode } from './other-code.js';
import { pagesUntil, sendPage, walk, walkByMarks } from './pages.js';

/** Lists, as evidence. */
export const listEvidence: Gatherers<'list' | 'page' | 'pages' | 'shifted-pages' | 'followed-pages' | 'filtered-list'> =
  {
    list: async (world, judge, name = '') => {
      const about = await listLook(world, name);
      return pagesOnceCalm(world, async (label) => {
        let read = 0;
        const finding = await eventuallyListed(world, `${world.facts.scope} list${label}`, async (again) => {
          const attempt = `${label}${again}`;
          const first = attempt === '' ? undefined : await sendPage(world, {}, `list${attempt}`);
          const { exchanges, complete } = await pagesUntil(world, about, { first, attempt });
          read = exchanges.length;
          return judge({ ...about, ...otherItem(world, name), pages: exchanges, complete });
        });
        return { finding, pages: read };
      });
    },
    page: async (world, judge, size = '', count = '') => {
      const about = await listLook(world);
      const page = await sendPage(world, { [size]: count }, `page of ${count}`);
      world.evidence.show(page);
      return judge({ ...about, pages: [page] });
    },
    pages: async (world, judge, start = '', size = '') => {
      const about = await listLook(world);
      return onceMore(world, async (again) => {
        const pages = await walk(world, { start, size }, `pages${again}`);
        for (const page of pages.slice(0, 1)) world.evidence.show(page);
        return judge({ ...about, pages });
      });
    },
    'shifted-pages': async (world, judge, start = '', size = '') => {
      const about = await listLook(world);
      return onceMore(world, async (again) => {
        const pages = await shifted(world, { start, size }, `shifted${again}`);
        for (const page of pages.slice(1, 2)) world.evidence.show(page);
        return judge({ ...about, pages });
      });
    },
    'followed-pages': async (world, judge) => {
      const about = await listLook(world);
      return onceMore(world, async (again) => {
        const { walked, ...others } = await walkByMarks(world, about, again);
        for (const page of walked.exchanges.slice(-1)) world.evidence.show(page);
        const { exchanges, complete, endless = false } = walked;
        return judge({ ...about, ...others, pages: exchanges, endless, complete });
      });
    },
    'filtered-list': async (world, judge, ...[parameter = '', path = '', name = '']) => {
      const about = await listLook(world, name);
      const pointer = fromPath(path);
      const value = get(world.items.item(name).object, pointer);
      if (value === undefined || value === null || typeof value === 'object') {
        throw stopUnverified(`the existing ${name} shows nothing at ${path} by which the list could be filtered`);
      }
      return eventuallyListed(world, `${world.facts.scope} filtered by ${parameter}`, async (attempt) => {
        const page = await sendPage(world, { [parameter]: asText(value) }, `filtered by ${parameter}${attempt}`);
        world.evidence.show(page);
        const other = otherCode(world, parameter, value);
        const looked = { ...about, pages: [page], pointer, value };
        if (other === undefined) return judge(looked);
        const label = `filtered by another ${parameter}${attempt}`;
        const exchange = await sendPage(world, { [parameter]: other.value }, label);
        return judge({ ...looked, apart: { exchange, ...other } });
      });
    },
  };

function otherItem({ items }: ScenarioWorld, name: string): { readonly other?: Json } {
  const { identifier, doubt } = items.other(name) ?? {};
  return identifier === undefined || doubt !== undefined ? {} : { other: identifier };
}

/** A page of three items, one of two that starts one item later, and the first once more. */
async function shifted(
  world: ScenarioWorld,
  { start, size }: { start: string; size: string },
  label: string,
): Promise<Exchange[]> {
  const pages = [
    ['0', '3'],
    ['1', '2'],
    ['0', '3'],
  ] as const;
  const exchanges: Exchange[] = [];
  for (const [from, count] of pages)
    exchanges.push(await sendPage(world, { [start]: from, [size]: count }, `${label} ${exchanges.length}`));
  return exchanges;
}
