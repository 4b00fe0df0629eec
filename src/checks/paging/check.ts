import type { ScenarioDraft } from '../../model/check.js';
import type { Parameter, Schemas } from '../../model/definition.js';
import { pagingParameters } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { pageSize, pages } from './judge.js';

const phrases = {
  pageSize: 'the query parameter {string} limits the list to {int}',
  pages: 'the query parameters {string} and {string} cut the list into pages without gaps or repeats',
} as const;

/** Paging parameters have effect, and no item is lost or shown twice. */
export const check = defineCheck({
  title: 'Paging',
  asks: 'Pages have the requested size, and together show every item once.',
  order: 110,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrases.pageSize]: { of: 'page', judge: pageSize },
    [phrases.pages]: { of: 'pages', judge: pages },
  },
  notes: {
    sends: 'The request that lists, with pages of one item and then with one page of three, while three items exist.',
    demands: 'A page holds no more than asked for; following pages show no item twice and leave none out.',
    basis: 'The parameters of the operation in the definition.',
    notWhen:
      'The operation does not list items that can be told apart, or has no integer parameter named as a page size.',
    safeguards:
      'Pages of one item mean the same whether the start counts items or pages, from 0 or from 1. What looks wrong is asked for once more, because other clients may write at the same time; these scenarios run while no other scenario does. An empty page proves nothing.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    const { size, start } = pagingParameters(context.catalogue.schemas, context.operation);
    if (size === undefined) return { notApplicable: 'the GovSpec gives the list no page size' };
    const given = step('Given', 'more', 2, resource);
    const sized: ScenarioDraft = {
      title: 'A page holds no more than is asked for',
      subject: 'size',
      steps: [
        given,
        send(context),
        ownStep('Then', phrases.pageSize, size.name, smallest(context.catalogue.schemas, size)),
      ],
    };
    if (start === undefined || smallest(context.catalogue.schemas, size) > 1) return [sized];
    const paged: ScenarioDraft = {
      title: 'Pages follow one another without gaps or repeats',
      subject: 'pages',
      steps: [given, send(context), ownStep('Then', phrases.pages, start.name, size.name)],
    };
    return [sized, paged];
  },
});

/** The smallest page that the definition allows. */
function smallest(schemas: Schemas, { schema }: Parameter): number {
  const minimum = schema === undefined ? undefined : schemas.follow(schema, 'request').node.minimum;
  return typeof minimum === 'number' ? Math.max(1, minimum) : 1;
}
