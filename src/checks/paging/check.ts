import type { ScenarioDraft } from '../../model/check.js';
import type { Parameter, Schemas } from '../../model/definition.js';
import { pagingParameters } from '../../model/paging.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { pageSize, pages, startsLater } from './judge.js';

const phrases = {
  pageSize: 'the query parameter {string} limits the list to {int}',
  pages: 'the query parameters {string} and {string} cut the list into pages without gaps or repeats',
  shifted: 'the query parameters {string} and {string} leave out as many items as they say',
} as const;

/** Paging parameters have effect, and no item is lost or shown twice. */
export const check = defineCheck({
  title: 'Paging',
  asks: 'Pages have at most the requested size, and together show every item once.',
  order: 110,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrases.pageSize]: { of: 'page', judge: pageSize },
    [phrases.pages]: { of: 'pages', judge: pages },
    [phrases.shifted]: { of: 'shifted-pages', judge: startsLater },
  },
  notes: {
    sends:
      'The request that lists, with pages of one item and then with one page of three, while three items exist. Where the start counts items: a page of three, and one of two that starts one item later.',
    demands: 'A page has no more items than requested; consecutive pages show no item twice and leave none out.',
    basis: 'The parameters of the operation in the definition.',
    notWhen:
      'The operation does not list items that can be told apart, or has no integer parameter named as a page size.',
    safeguards:
      'Pages of one item mean the same whether the start counts items or pages, from 0 or from 1. If something looks wrong, the request is repeated, because other clients may write at the same time. No other scenario runs meanwhile. An empty page proves nothing.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    const { size, start } = pagingParameters(context.catalogue.schemas, context.operation);
    if (size === undefined) return { notApplicable: 'the GovSpec gives the list no page size' };
    const given = step('Given', 'more', 2, resource);
    const sized: ScenarioDraft = {
      title: 'A page has no more items than requested',
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
    const shifted: ScenarioDraft = {
      title: 'The start of a page counts items',
      subject: 'start',
      steps: [given, send(context), ownStep('Then', phrases.shifted, start.name, size.name)],
    };
    return countsItems(context.catalogue.schemas, start) ? [sized, paged, shifted] : [sized, paged];
  },
});

/** True where the definition says that the start of a page is a number of items, and that it may be 0. */
function countsItems(schemas: Schemas, { name, description = '', schema }: Parameter): boolean {
  const { minimum = 0 } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const isCount = /\b(items?|records?|entries|elements?|results?|rows|objects|leave out|skip(ped|s)?)\b/i.test(
    description,
  );
  return /^(offset|\$?skip)$/i.test(name) && isCount && !/\bpages?\b/i.test(description) && minimum === 0;
}

/** The smallest page that the definition allows. */
function smallest(schemas: Schemas, { schema }: Parameter): number {
  const minimum = schema === undefined ? undefined : schemas.follow(schema, 'request').node.minimum;
  return typeof minimum === 'number' ? Math.max(1, minimum) : 1;
}
