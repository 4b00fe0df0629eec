import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, operation, schemas, words } from '../../tests/support/small-exchanges.js';
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
  const get = (headers: Readonly<Record<string, string>>) => exchange(200, { value: { id: '1' }, headers });
  const accepted = get({ etag: '"1"', 'content-length': '10' });
  it.each<[string, Readonly<Record<string, string>>, Exchange | undefined, string]>([
    ['is what GET says', { etag: '"1"', 'content-length': '10' }, undefined, 'pass'],
    ['is another length', { 'content-length': '0' }, accepted, 'fail wrong-header'],
    ['is another version', { etag: '"2"' }, accepted, 'fail wrong-header'],
    ['is less', {}, accepted, 'pass'],
    ['is the same version, called weak', { etag: 'W/"1"' }, accepted, 'pass'],
    ['changes from one GET to the next', { etag: '"2"' }, get({ etag: '"3"' }), 'pass'],
    ['is of another coding', { 'content-length': '7', 'content-encoding': 'gzip' }, accepted, 'pass'],
  ])('%s', (_, headers, again, expected) => {
    const head = exchange(200, { method: 'HEAD', headers });
    expect(words(judge.harmless({ operation, exchange: head, accepted }, again))).toBe(expected);
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
});
