import { expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Problem, Verdict } from '../model/verdict.js';
import { acceptedMistakes, withoutShownAgain } from './accepted-mistakes.js';
import { body } from './content.js';

const operation = smallCatalogue.operations.find(({ name }) => name === 'createThing');
if (operation === undefined) throw new Error('no operation');

/** A thing that is created, as it was sent and as it is shown. */
function creation(sent: Json | string, shown: Json, status = 201, type = 'application/json'): Exchange {
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const answered = JSON.stringify(shown);
  return {
    operation: operation?.id ?? '',
    request: { method: 'POST', url: 'http://127.0.0.1/things', headers: { 'content-type': type }, body: text },
    response: {
      status,
      headers: { 'content-type': 'application/json' },
      body: answered,
      bytes: answered.length,
      utf8: true,
    },
    ms: 1,
  };
}

/** The places that a verdict on the body of a creation still blames, beside the requests of the run. */
function blamed(shown: Exchange, recorded: readonly Exchange[]): (string | undefined)[] | string {
  if (operation === undefined) throw new Error('no operation');
  const finding = body(
    smallCatalogue.schemas,
    { operation, exchange: shown, doubts: { inputs: [], items: [] } },
    'success',
  );
  const problems: readonly Problem[] = finding.outcome === 'fail' ? finding.problems : [];
  const base = { id: 'x', rule: 'body-schema', operation: operation.id, requirements: [], title: '', observations: [] };
  const verdict: Verdict = { ...base, outcome: finding.outcome, problems, exchange: shown, earlier: [] };
  const found = withoutShownAgain(acceptedMistakes(smallCatalogue, recorded), verdict);
  return found.outcome === 'fail' ? found.problems.map(({ at }) => at) : found.outcome;
}

const plain = creation({ name: 'plain' }, { name: 'plain' });

it.each<[string, Exchange, Exchange[], ReturnType<typeof blamed>]>([
  [
    'an answer to what was accepted',
    creation({ name: 'one', count: 12 }, { name: 'one', count: 12 }),
    [],
    'not-verified',
  ],
  ['a property that was left out', creation({ count: 1 }, { count: 1 }), [], 'not-verified'],
  ['a later answer', creation({ name: 'b' }, { name: 'a' }), [creation({ name: 'a' }, { name: 'a' })], 'not-verified'],
  [
    'what a form carried',
    creation({ name: 'plain' }, { name: 'plain', kind: 'z9' }),
    [creation('--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nz9\r\n--b--', {}, 201, 'multipart/form-data')],
    'not-verified',
  ],
  ['another value that is wrong', creation({ name: 'one', count: 12 }, { name: 'one', count: 13 }), [], ['/count']],
  ['the same value elsewhere', creation({ name: 'one', count: 12 }, { name: 'one', code: 'ab' }), [], ['/code']],
  ['a value beside it', creation({ name: 'one', count: 12 }, { name: 'one', count: 12, kind: 'c' }), [], ['/kind']],
  ['what was refused', creation({ name: 'plain' }, { name: 'x' }), [creation({ name: 'x' }, {}, 400)], ['/name']],
])('%s', (_, shown, others, expected) => {
  expect(blamed(shown, [plain, shown, ...others])).toEqual(expected);
});

it('a value that was right when it was sent is no mistake of the request', () => {
  expect(blamed(creation({ name: 'one', count: 3 }, { name: 'one', count: '3' }), [plain])).toEqual(['/count']);
});

it('the same value of other things is their own mistake', () => {
  const paths = Object(smallDocument.paths) as Record<string, { post: object }>;
  const offers = { post: { ...paths['/things']?.post, operationId: 'createOffer' } };
  const catalogue = catalogueOf({ ...smallDocument, paths: { ...paths, '/offers': offers } } as never);
  const [thing, offer] = ['createThing', 'createOffer'].map(
    (name) => catalogue.operations.find((one) => one.name === name)?.id ?? '',
  );
  const shown = creation({ name: 'one', count: 12 }, { name: 'one', count: 12 });
  const again = (operation = '') =>
    acceptedMistakes(catalogue, [{ ...shown, operation: thing ?? '' }]).shownAgain(
      {
        kind: 'schema-mismatch',
        expected: '10',
        actual: '12',
        at: '/count',
        clause: { file: 'f', pointer: '/maximum' },
      },
      { ...shown, operation },
    );
  expect([thing, offer].map(again)).toEqual([true, false]);
});
