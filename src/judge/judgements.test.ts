import { describe, expect, it } from 'vitest';
import type { Resource } from '../model/bindings.js';
import type { HeaderDefinition, Operation, Schemas } from '../model/definition.js';
import type { Exchange, ReceivedResponse } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer, ListLook, LookBack } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { makeJudge } from './make-judge.js';

/** Knows one schema only: that of an integer, at the pointer /integer. */
const schemas = {
  validate: ({ pointer }: { pointer: string }, _: string, value: Json) =>
    pointer === '/integer' && !Number.isInteger(value)
      ? {
          kind: 'invalid',
          violations: [{ keyword: 'type', at: '', clause: '/integer/type', message: 'must be integer' }],
        }
      : { kind: 'valid' },
  remarks: () => [],
  node: () => ({}),
  follow: (ref: { pointer: string }) => ({ ref, node: ref.pointer === '/integer' ? { type: 'integer' } : {} }),
} as unknown as Schemas;
const judge = makeJudge(schemas);

const operation: Operation = {
  id: 'bb/api/op',
  api: 'api',
  name: 'op',
  method: 'GET',
  path: '/op',
  summary: '',
  parameters: [{ name: 'limit', in: 'query', required: false, style: 'form', explode: true, pointer: '/p/limit' }],
  responses: ['200', '204'].map((status) => ({ status, contents: [], headers: [], pointer: `/r/${status}` })),
  security: [],
  role: 'served',
  pointer: '/op',
  file: 'f',
};

function exchange(status: number, facts: Partial<ReceivedResponse> & { value?: Json; method?: string } = {}): Exchange {
  const { value, method = 'GET', headers = {}, ...rest } = facts;
  const body = value === undefined ? '' : JSON.stringify(value);
  const type = value === undefined ? {} : { 'content-type': 'application/json' };
  const response = { status, body, bytes: body.length, utf8: true, ...rest, headers: { ...type, ...headers } };
  return { operation: 'bb/api/op', request: { method, url: 'http://127.0.0.1/op', headers: {} }, response, ms: 1 };
}

const { response: _, ...silence } = exchange(0);
const noAnswer: Exchange = { ...silence, failure: { kind: 'timeout', message: 'none' } };

function answer(given: Exchange, of = operation): Answer {
  return { operation: of, exchange: given, doubts: { inputs: [], items: [] } };
}

function words(finding: Finding): string {
  if (finding.outcome === 'fail') return `fail ${finding.problems[0].kind}`;
  const remarks = finding.outcome === 'pass' ? (finding.observations ?? []).length : 0;
  return remarks > 0 ? `${finding.outcome}, with a remark` : finding.outcome;
}

describe('the text of an answer', () => {
  const json = (type: string): Exchange => exchange(200, { value: {}, headers: { 'content-type': type } });
  it.each<[string, Exchange, string]>([
    ['JSON without a charset', json('application/json'), 'pass'],
    ['JSON in UTF-8', json('application/json; charset=UTF-8'), 'pass'],
    ['JSON said to be Latin-1', json('application/json; charset=iso-8859-1'), 'fail wrong-charset'],
    ['bytes that are no UTF-8', exchange(200, { value: {}, utf8: false }), 'fail wrong-charset'],
    ['no JSON', json('text/plain; charset=iso-8859-1'), 'not-verified'],
    ['no body', exchange(200), 'not-verified'],
    ['a refusal', exchange(400, { value: {} }), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(judge.utf8(answer(given)))).toBe(expected));
});

describe('declared headers', () => {
  const header = (name: string, required: boolean): HeaderDefinition => {
    return { name, required, schema: { api: 'api', pointer: '/integer' }, pointer: `/h/${name}` };
  };
  const declaring = (...headers: HeaderDefinition[]): Operation => {
    return { ...operation, responses: [{ status: '200', contents: [], headers, pointer: '/r/200' }] };
  };
  it.each<[string, Record<string, string>, HeaderDefinition[], string]>([
    ['there and right', { 'x-a': '3' }, [header('X-A', true)], 'pass'],
    ['of another type', { 'x-a': 'three' }, [header('X-A', false)], 'fail wrong-header'],
    ['required and missing', {}, [header('X-A', true)], 'fail header-missing'],
    [
      'one of two optional ones missing',
      { 'x-a': '3' },
      [header('X-A', false), header('X-B', false)],
      'pass, with a remark',
    ],
    ['optional and missing', {}, [header('X-A', false)], 'not-verified'],
  ])('%s', (_, headers, declared, expected) => {
    expect(words(judge.declaredHeaders(answer(exchange(200, { headers }), declaring(...declared))))).toBe(expected);
  });
});

describe('an answer without content', () => {
  it.each<[string, Exchange, string]>([
    ['has none', exchange(204, { trailing: 0 }), 'pass'],
    ['has some', exchange(204, { trailing: 2 }), 'fail content-not-empty'],
    ['has a length', exchange(204, { headers: { 'content-length': '0' } }), 'fail content-not-empty'],
    ['is none', exchange(200, { value: {} }), 'not-applicable'],
  ])('%s', (_, given, expected) => expect(words(judge.noContent(answer(given)))).toBe(expected));
});

describe('a conditional request', () => {
  const tagged = exchange(200, { headers: { etag: '"1"' } });
  it.each<[string, Exchange, Exchange, string]>([
    ['304', tagged, exchange(304), 'pass'],
    ['the same ETag in full', tagged, tagged, 'fail condition-ignored'],
    ['another ETag', tagged, exchange(200, { headers: { etag: '"2"' } }), 'pass, with a remark'],
    ['a failure', tagged, exchange(500), 'fail server-error'],
    ['a refusal', tagged, exchange(400), 'not-verified'],
    ['no answer', tagged, noAnswer, 'not-verified'],
    ['Last-Modified not honoured', exchange(200), exchange(200), 'pass, with a remark'],
  ])('%s', (_, first, second, expected) => expect(words(judge.conditional(answer(first), second))).toBe(expected));
});

describe('a request that a clause allows', () => {
  const doubted: Answer = { ...answer(exchange(400)), doubts: { inputs: ['assumed'], items: [] } };
  it.each<[string, Answer, string]>([
    ['accepted', answer(exchange(200)), 'pass'],
    ['refused', answer(exchange(400)), 'fail valid-request-refused'],
    ['failed at', answer(exchange(500)), 'fail server-error'],
    ['in conflict', answer(exchange(409)), 'not-verified'],
    ['about what is not there', answer(exchange(404)), 'not-verified'],
    ['refused for a doubtful value', doubted, 'not-verified'],
    ['answered with an undocumented success', answer(exchange(202)), 'fail undocumented-status'],
    ['not answered', answer(noAnswer), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(judge.acceptedBy(given, '/clause'))).toBe(expected));
});

describe('another method', () => {
  const accepted = exchange(200, { value: { id: '1' } });
  const patch = (status: number, facts = {}): Exchange => exchange(status, { method: 'PATCH', ...facts });
  it.each<[string, Exchange, string]>([
    ['405 with Allow', patch(405, { headers: { allow: 'GET' } }), 'pass'],
    ['405 without Allow', patch(405), 'fail header-missing'],
    ['404', patch(404), 'pass, with a remark'],
    ['501', patch(501), 'pass, with a remark'],
    ['500', patch(500), 'fail server-error'],
    ['the same answer', patch(200, { value: { id: '2' } }), 'fail method-confused'],
    ['another success', patch(200, { value: { changed: true } }), 'not-verified'],
    ['no answer', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) =>
    expect(words(judge.methodRefused({ operation, exchange: given, accepted }))).toBe(expected),
  );

  it.each<[string, string, number, string]>([
    ['HEAD like GET', 'HEAD', 200, 'pass'],
    ['HEAD unlike GET', 'HEAD', 405, 'pass, with a remark'],
    ['HEAD fails', 'HEAD', 500, 'fail server-error'],
    ['OPTIONS', 'OPTIONS', 204, 'pass'],
    ['OPTIONS refused', 'OPTIONS', 405, 'pass, with a remark'],
    ['OPTIONS fails', 'OPTIONS', 503, 'fail server-error'],
    ['OPTIONS not known', 'OPTIONS', 501, 'pass, with a remark'],
  ])('%s', (_, method, status, expected) =>
    expect(words(judge.harmless({ operation, exchange: exchange(status, { method }), accepted }))).toBe(expected),
  );
});

describe('a repeated request', () => {
  it.each<[string, Exchange, Exchange, string]>([
    ['succeeds again', exchange(200), exchange(200), 'pass'],
    ['finds nothing left', exchange(200), exchange(404), 'pass, with a remark'],
    ['fails', exchange(200), exchange(500), 'fail not-repeatable'],
    ['was refused at first', exchange(400), exchange(500), 'not-verified'],
    ['is not answered', exchange(200), noAnswer, 'not-verified'],
  ])('%s', (_, first, second, expected) => expect(words(judge.repeated(answer(second), first))).toBe(expected));

  const one = exchange(200, { value: { a: 1 } });
  it.each<[string, Exchange, boolean, string]>([
    ['reads the same', one, true, 'pass'],
    ['reads something else', exchange(200, { value: { a: 2 } }), true, 'pass, with a remark'],
    ['reads a list that others change', exchange(200, { value: { a: 2 } }), false, 'pass'],
    ['can no longer be read', exchange(404), true, 'fail not-repeatable'],
    ['meets a limit', exchange(429), true, 'not-verified'],
    ['is not answered when read', noAnswer, true, 'not-verified'],
  ])('%s', (_, again, comparable, expected) =>
    expect(words(judge.sameAgain(answer(one), again, comparable))).toBe(expected),
  );
});

describe('an error', () => {
  const error = (text: string): Finding => judge.revealsNothing({ operation, exchange: exchange(400, { body: text }) });
  it.each([
    ['a stack of Node', 'TypeError: x\n    at Object.handle (/srv/app/index.js:3:7)'],
    ['a stack of Java', 'java.lang.NullPointerException\n\tat org.example.Main.run(Main.java:12)'],
    ['an exception class', 'org.hibernate.exception.ConstraintViolationException: could not execute'],
    ['a stack of Python', 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>'],
    ['a stack of PHP', '#0 /var/www/html/index.php(12): main()'],
    ['a path', 'cannot open "/usr/share/app/config.yaml"'],
    ['a path of Windows', 'C:\\inetpub\\wwwroot\\app.config not found'],
    ['an error of PostgreSQL', 'ERROR: syntax error at or near "x"'],
    ['an error of Oracle', 'ORA-00933: SQL command not properly ended'],
    ['a statement', 'failed: SELECT name, id FROM people WHERE id = 1'],
  ])('shows %s', (_, text) => expect(words(error(text))).toBe('fail reveals-internals'));

  it.each([
    ['an explanation', 'The property "name" is required at /body/name.'],
    ['a link', 'See https://example.org/errors/usr/app/invalid'],
    ['the path of the request', 'There is nothing at /op'],
    ['plain words', 'Please select one of the items from the list, and update the form.'],
  ])('may show %s', (_, text) => expect(words(error(text))).toBe('pass'));

  it('that is none shows nothing, and a banner is a remark', () => {
    expect(words(judge.revealsNothing({ operation, exchange: exchange(200) }))).toBe('not-applicable');
    const headers = { server: 'Apache/2.4.1', 'x-powered-by': 'Express' };
    expect(words(judge.revealsNothing({ operation, exchange: exchange(404, { headers }) }))).toBe(
      'pass, with a remark',
    );
  });
});

describe('a refused access', () => {
  const accepted = exchange(200, { value: { name: 'Amina Okafor', short: 'x' } });
  it.each<[string, Exchange, string]>([
    ['shows nothing', exchange(401, { body: 'A credential is required.' }), 'pass'],
    ['shows what it protects', exchange(401, { body: 'Not yours: Amina Okafor' }), 'fail reveals-data'],
    ['is none', exchange(200), 'not-verified'],
    ['is not answered', noAnswer, 'not-verified'],
  ])('%s', (_, given, expected) =>
    expect(words(judge.refusalShowsNothing({ operation, exchange: given, accepted }))).toBe(expected),
  );

  it('does not apply where nothing could be recognised', () => {
    const nothing = exchange(200, { value: { a: 1 } });
    expect(words(judge.refusalShowsNothing({ operation, exchange: exchange(401), accepted: nothing }))).toBe(
      'not-applicable',
    );
  });
});

const resource = { name: 'thing', identifier: '/id', managed: ['/at'] } as unknown as Resource;

describe('a list', () => {
  const page = (...ids: Json[]): Exchange => exchange(200, { value: { items: ids.map((id) => ({ id, kind: 'a' })) } });
  const look = (...pages: Exchange[]): ListLook => ({
    answer: answer(exchange(200)),
    resource,
    part: { operation: 'api/op', returned: '/items' },
    doubts: [],
    identifier: '1',
    pages,
  });

  it.each<[string, ListLook, boolean, string]>([
    ['contains it', look(page('2', '1')), true, 'pass'],
    ['contains it on a later page', look(page('2'), page('1')), true, 'pass'],
    ['contains it as a number', look(page(1)), true, 'pass'],
    ['leaves it out', look(page('2')), true, 'fail list-incomplete'],
    ['is empty', look(page()), true, 'fail list-incomplete'],
    ['is too long to be looked through', look(page('2')), false, 'not-verified'],
    ['shows no identifiers', look(exchange(200, { value: { items: [{}] } })), true, 'not-verified'],
    ['leaves out what may not exist', { ...look(page('2')), doubts: ['unread'] }, true, 'not-verified'],
    ['is none', look(exchange(200, { value: {} })), true, 'not-verified'],
    ['is refused', look(exchange(400)), true, 'not-verified'],
  ])('%s', (_, given, complete, expected) => expect(words(judge.listContains(given, complete))).toBe(expected));

  const limit = { name: 'limit', size: 1 };
  it.each<[string, Exchange, string]>([
    ['is cut', page('1'), 'pass'],
    ['is not cut', page('1', '2'), 'fail page-too-large'],
    ['is empty, which says nothing', page(), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(judge.pageSize(look(given), limit))).toBe(expected));

  const parameters = { start: 'offset', size: 'limit' };
  it.each<[string, Exchange[], string]>([
    ['goes on from page to page', [page('1'), page('2'), page('3'), page('1', '2', '3')], 'pass'],
    ['starts at 0 or at 1', [page('2'), page('3'), page(), page()], 'pass'],
    ['repeats an item', [page('1'), page('1'), page('2'), page('1', '2', '3')], 'fail pages-overlap'],
    ['loses an item', [page('1'), page('3'), page('4'), page('1', '2', '3')], 'fail pages-lose'],
    ['does not cut', [page('1', '2'), page('1', '2'), page('1', '2'), page('1', '2')], 'not-verified'],
    ['holds too little', [page('1'), page(), page(), page('1')], 'not-verified'],
  ])('%s', (_, pages, expected) => expect(words(judge.pages(look(...pages), parameters))).toBe(expected));

  const by = { name: 'kind', pointer: '/kind', value: 'a' };
  it.each<[string, Exchange, string]>([
    ['is filtered', page('1', '2'), 'pass'],
    ['is not filtered', exchange(200, { value: { items: [{ kind: 'a' }, { kind: 'b' }] } }), 'fail not-filtered'],
    ['is filtered away', page(), 'fail not-filtered'],
    ['is filtered by one of several', exchange(200, { value: { items: [{ kind: ['b', 'a'] }] } }), 'pass'],
  ])('%s', (_, given, expected) => expect(words(judge.filtered(look(given), by))).toBe(expected));
});

describe('what the request does not mention', () => {
  const look = (read: Exchange, facts: Partial<LookBack> = {}): LookBack => ({
    answer: answer(exchange(200)),
    doubts: [],
    readDoubts: [],
    resource,
    reader: operation,
    readPart: { operation: 'api/op', returned: '' },
    read,
    sent: { name: 'new' },
    before: { name: 'old', kind: 'a', at: 1 },
    ...facts,
  });
  const reading = (value: Json): Exchange => exchange(200, { value });
  it.each<[string, LookBack, string]>([
    ['stays', look(reading({ name: 'new', kind: 'a', at: 2 })), 'pass'],
    ['is lost', look(reading({ name: 'new' })), 'fail others-changed'],
    ['is lost with the whole item', look(exchange(404)), 'fail others-changed'],
    ['was never seen', look(reading({}), { doubts: ['unread'] }), 'not-verified'],
    ['cannot be read', look(exchange(500)), 'not-verified'],
  ])('%s', (_, given, expected) => expect(words(judge.restUntouched(given))).toBe(expected));

  it('includes all of another item', () => {
    expect(words(judge.otherUntouched(look(reading({ name: 'new', kind: 'a' }))))).toBe('fail others-changed');
    expect(words(judge.otherUntouched(look(reading({ name: 'old', kind: 'a' }))))).toBe('pass');
  });
});

it('a call that arrives twice is one too many', () => {
  const call = { method: 'POST', path: '', url: '/c/1', headers: {}, body: '{}', answered: 200 };
  const about = { operation, trigger: answer(exchange(200)), waited: 10, reachable: true };
  expect(words(judge.arrivesOnce({ ...about, call }, 1))).toBe('pass');
  expect(words(judge.arrivesOnce({ ...about, call }, 2))).toBe('fail callback-repeated');
  expect(words(judge.arrivesOnce(about, 0))).toBe('not-verified');
});
