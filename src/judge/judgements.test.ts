import { describe, expect, it } from 'vitest';
import {
  answer,
  exchange,
  noAnswer,
  operation,
  operationWith,
  schemas,
  words,
} from '../../tests/support/small-exchanges.js';
import type { Exchange } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import { makeJudge } from './make-judge.js';

const judge = makeJudge(schemas);

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

describe('HEAD and OPTIONS', () => {
  const accepted = exchange(200, { value: { id: '1' } });
  it.each<[string, string, number, string]>([
    ['HEAD like GET', 'HEAD', 200, 'pass'],
    ['HEAD unlike GET', 'HEAD', 405, 'pass, with a remark'],
    ['HEAD fails', 'HEAD', 500, 'fail server-error'],
    ['OPTIONS', 'OPTIONS', 204, 'pass'],
    ['OPTIONS refused', 'OPTIONS', 405, 'pass, with a remark'],
    ['HEAD answers another success', 'HEAD', 204, 'pass, with a remark'],
    ['OPTIONS fails', 'OPTIONS', 503, 'fail server-error'],
    ['OPTIONS not known', 'OPTIONS', 501, 'pass, with a remark'],
  ])('%s', (_, method, status, expected) =>
    expect(words(judge.harmless({ operation, exchange: exchange(status, { method }), accepted }))).toBe(expected),
  );
});

describe('what HEAD says', () => {
  const get = (headers: Readonly<Record<string, string>>, id = '1') => exchange(200, { value: { id }, headers });
  const headOf = (headers: Readonly<Record<string, string>>) => exchange(200, { method: 'HEAD', headers });
  const accepted = get({ etag: '"1"', 'content-length': '10' });
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['is what GET says', { etag: '"1"', 'content-length': '10' }, 'pass'],
    ['is another length', { 'content-length': '0' }, 'fail wrong-header'],
    ['is another version', { etag: '"2"' }, 'fail wrong-header'],
    ['is less', {}, 'pass'],
    ['is the same version, called weak', { etag: 'W/"1"' }, 'pass'],
    ['is of another coding', { 'content-length': '7', 'content-encoding': 'gzip' }, 'pass'],
  ])('%s', (_, headers, expected) => {
    expect(words(judge.harmless({ operation, exchange: headOf(headers), accepted }))).toBe(expected);
  });

  const grown = get({ etag: '"2"', 'content-length': '10' }, '2');
  it.each<[string, string, Exchange, string]>([
    ['is wrong again', '20', accepted, 'fail wrong-header'],
    ['is right now', '10', accepted, 'pass'],
    ['is wrong in another way', '30', accepted, 'pass'],
    ['is said of a list that changed and is as long', '20', grown, 'pass'],
  ])('%s, when it is asked once more', (_, length, after, expected) => {
    const answer = { operation, exchange: headOf({ 'content-length': '20' }), accepted };
    const around = { before: accepted, head: headOf({ 'content-length': length }), after };
    expect(words(judge.harmless(answer, around))).toBe(expected);
  });
});

describe('a repeated request', () => {
  it.each<[string, Exchange, Exchange, string]>([
    ['succeeds again', exchange(200), exchange(200), 'pass'],
    ['finds nothing left', exchange(200), exchange(404), 'pass, with a remark'],
    ['fails', exchange(200), exchange(500), 'fail not-repeatable'],
    ['was refused at first', exchange(400), exchange(500), 'not-verified'],
    ['is not answered', exchange(200), noAnswer, 'not-verified'],
  ])('%s', (_, first, second, expected) => expect(words(judge.repeated(answer(second), first))).toBe(expected));

  it.each([
    ['says again that nothing was there', 'PUT', ['200', '201'], 'fail not-repeatable'],
    ['says so where the definition has nothing else', 'PUT', ['201'], 'pass'],
    ['creates something each time', 'POST', ['200', '201'], 'pass'],
  ] as const)('%s', (_, method, statuses, expected) => {
    const again = answer(exchange(201), { ...operationWith(...statuses), method });
    expect(words(judge.repeated(again, exchange(201)))).toBe(expected);
  });
});
