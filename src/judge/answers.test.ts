import { describe, expect, it } from 'vitest';
import { answer, exchange, noAnswer, operationWith } from '../../tests/support/small-exchanges.js';
import type { Operation } from '../model/definition.js';
import {
  brief,
  clauseAt,
  clauseOf,
  declinedWords,
  doubtful,
  ended,
  isServerError,
  notASuccess,
  pass,
  responsesClause,
  saysNotFound,
  unlessDoubted,
} from './answers.js';

const op = operationWith('200', '404');

describe('a clause', () => {
  it('names the file and the place, and an RFC or a requirement only where there is one', () => {
    expect(clauseAt(op, '/x')).toEqual({ file: 'f', pointer: '/x' });
    expect(clauseAt(op, '/x', 'RFC 1')).toEqual({ file: 'f', pointer: '/x', rfc: 'RFC 1' });
    expect(responsesClause(op)).toEqual({ file: 'f', pointer: '/op/responses' });
    expect(clauseOf(op, { requirement: 'r' })).toEqual({ file: 'f', pointer: '/op', requirement: 'r' });
    expect(clauseOf(op, { requirement: 'r', rfc: 'RFC 1' })).toMatchObject({ rfc: 'RFC 1', requirement: 'r' });
  });
});

describe('doubts', () => {
  it('are those of the inputs, the items and the persons', () => {
    expect(doubtful({ inputs: ['a'], items: ['b'], persons: ['c'] })).toEqual(['a', 'b', 'c']);
    expect(doubtful({ inputs: [], items: [] })).toEqual([]);
  });

  it('stand before any blame', () => {
    const doubted = unlessDoubted(['a', 'b'], () => expect.unreachable());
    expect(doubted).toEqual({ outcome: 'not-verified', reason: expect.stringMatching(/ a; b$/) });
    expect(unlessDoubted([], () => pass('seen'))).toEqual({ outcome: 'pass', observations: ['seen'] });
  });
});

describe('a success', () => {
  it.each<[string, number, string[], boolean]>([
    ['a documented status', 200, ['200'], true],
    ['a status of a documented class', 204, ['2XX'], true],
    ['a documented redirect', 302, ['302'], true],
    ['any 2xx where a lone default is documented', 299, ['default'], true],
    ['no 3xx where a lone default is documented', 300, ['default'], false],
    ['an undocumented status', 204, ['200'], false],
    ['a documented refusal', 400, ['400'], false],
  ])('%s', (_, status, documented, isSuccess) => {
    const reason = new RegExp(`status ${status}, which is not a documented success$`);
    const found = notASuccess(answer(exchange(status), operationWith(...documented)));
    expect(found ?? 'a success').toMatch(isSuccess ? /^a success$/ : reason);
  });

  it('is none without an answer, which is told with what happened', () => {
    expect(notASuccess(answer(noAnswer))).toMatch(/ no answer: none$/);
    const { failure: _, ...without } = noAnswer;
    expect(ended(without)).toBe('no answer: unknown');
  });
});

describe('a failure of the server', () => {
  it.each([
    [499, false],
    [500, true],
    [501, false],
    [503, true],
  ])('%i: %s', (status, isOne) => expect(isServerError(status)).toBe(isOne));
});

describe('that nothing is there', () => {
  it.each<[number, string[], boolean]>([
    [404, [], true],
    [410, [], true],
    [400, ['400'], true],
    [405, ['405'], true],
    [422, ['422'], true],
    [400, ['400', '404'], false],
    [400, [], false],
    [409, ['409'], false],
  ])('is said by %i where %j is documented: %s', (status, documented, isSaid) => {
    expect(saysNotFound(operationWith(...documented), status)).toBe(isSaid);
  });
});

describe('a refusal that is no 4xx', () => {
  const refusing = (refusal: Operation['refusal']): Operation => ({ ...op, ...(refusal && { refusal }) });

  it('is told with the value in the body, and with the one that would be none', () => {
    const no = exchange(200, { value: { ack: 'NACK' } });
    expect(declinedWords(refusing({ at: '/ack', value: 'NACK' }), no)).toBe(
      'the request is refused in the body of the answer (200, /ack is "NACK")',
    );
    expect(declinedWords(refusing({ at: '/ack', unless: 'ACK' }), no)).toBe(
      'the request is refused in the body of the answer (200, /ack is "NACK", not "ACK")',
    );
    expect(declinedWords(refusing({ at: '/ack', value: 'OTHER' }), no)).toBeUndefined();
    expect(declinedWords(op, noAnswer)).toBeUndefined();
  });

  it('is told with the error of a redirect', () => {
    const back = exchange(302, { headers: { location: 'https://client.test/?error=access_denied' } });
    const words = 'the request is refused by a redirect (302, error=access_denied)';
    expect(declinedWords({ ...op, page: true }, back)).toBe(words);
    expect(notASuccess(answer(back, { ...operationWith('302'), page: true }))).toBe(words);
    expect(declinedWords(op, back)).toBeUndefined();
  });
});

describe('a value in brief', () => {
  it('is written as JSON', () => {
    expect(brief(undefined)).toBe('nothing');
    expect(brief(null)).toBe('null');
    expect(brief({ a: [1, 'b', true] })).toBe('{"a":[1,"b",true]}');
  });

  it('is cut after 120 characters', () => {
    const longest = 'x'.repeat(118);
    expect(brief(longest)).toBe(`"${longest}"`);
    expect(brief(`${longest}x`)).toBe(`"${'x'.repeat(116)}…`);
    expect(brief(Array.from({ length: 500 }, () => 1))).toBe(`[${'1,'.repeat(58)}…`);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, 1]));
    expect(brief(many)).toMatch(/^\{"k0":1,"k1":1,.{102}…$/);
  });
});
