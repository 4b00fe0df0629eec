import { ended } from '../../judge/answers.js';
import { mediaTypeOf } from '../../judge/bodies.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import type { Exchange } from '../../model/exchange.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { longestPage, lookAtHtml } from './html-faults.js';

const requirement = 'govstack-cfr-quality#req-2';

/** So many places are named for each page. */
const maxPlaces = 5;

/**
 * Every page is HTML5: it is written as the standard says, has a title, no name twice and no obsolete element. That a page can
 * be used by people with disabilities, and its CSS, are for a person to see.
 */
export async function html5(pages: readonly Exchange[]): Promise<Finding> {
  const found = await Promise.all(pages.map(look));
  return conclude(
    found.flatMap(({ problems }) => problems),
    found.flatMap(({ unclear }) => unclear),
    [`Pages examined: ${some(pages.map(({ request }) => request.url))}. A person must verify accessibility and CSS.`],
  );
}

async function look(page: Exchange): Promise<{ problems: Problem[]; unclear: string[] }> {
  const { response, request } = page;
  if (response === undefined || response.status !== 200)
    return { problems: [], unclear: [`${request.url} got ${ended(page)}`] };
  if (!/html/.test(mediaTypeOf(response)))
    return { problems: [], unclear: [`${request.url} is ${mediaTypeOf(response)}, not a page`] };
  if (response.body.length > longestPage)
    return { problems: [], unclear: [`${request.url} is longer than ${longestPage} characters`] };
  const expected = 'HTML5';
  const { isHtml5, faults } = await lookAtHtml(response.body);
  if (!isHtml5) {
    const actual = `${request.url} does not begin with <!DOCTYPE html>`;
    return { problems: [breach(requirement, 'page-invalid', { expected, actual })], unclear: [] };
  }
  return {
    problems: faults
      .slice(0, maxPlaces)
      .map((fault) => breach(requirement, 'page-invalid', { expected, actual: `${request.url}, ${fault}` })),
    unclear: [],
  };
}
