import { describe, expect, it } from 'vitest';
import type { Part, Resource } from '../model/bindings.js';
import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { LookBack } from '../model/judge.js';
import { makeJudge } from './make-judge.js';

const judge = makeJudge({} as Schemas);
const resource = { name: 'fence', managed: [], needs: [], create: [], update: [] } as unknown as Resource;

function operation(status: string): Operation {
  return {
    api: 'a',
    pointer: '/op',
    file: 'f',
    responses: [{ status, contents: [], headers: [], pointer: '/r' }],
  } as unknown as Operation;
}

function exchange(status: number, body = ''): Exchange {
  return {
    operation: 'bb/a/op',
    request: { method: 'GET', url: 'http://127.0.0.1/op', headers: {} },
    response: { status, headers: {}, body, bytes: body.length, utf8: true },
    ms: 1,
  };
}

function look(read: Exchange, readPart: Part): LookBack {
  const answer = { operation: operation('201'), exchange: exchange(201), doubts: { inputs: [], items: [] } };
  return {
    answer,
    doubts: [],
    resource,
    reader: operation('200'),
    readPart,
    read,
    sent: { name: 'a' },
    readDoubts: [],
  };
}

describe('an item whose reading is documented without a body', () => {
  const part: Part = { operation: 'a/read', by: 'id' };

  it.each<[string, Exchange]>([
    ['nothing', exchange(200)],
    ['something of another form', exchange(200, '<fence/>')],
  ])('is there when %s is answered with success', (_, read) => {
    expect(judge.readBack(look(read, part))).toMatchObject({
      outcome: 'pass',
      observations: [expect.stringMatching(/any answer that returns the item passes/)],
    });
  });

  it('is not there when a read does not find it', () => {
    expect(judge.readBack(look(exchange(404), part)).outcome).toBe('fail');
    expect(judge.gone(look(exchange(404), part)).outcome).toBe('pass');
    expect(judge.gone(look(exchange(200), part)).outcome).toBe('fail');
  });

  it('is not known to be there when the read is refused in its body', () => {
    const reader = { ...operation('200'), refusal: { at: '/code', value: 'ERROR' } };
    const refused = look(exchange(200, '{"code":"ERROR"}'), part);
    expect(judge.readBack({ ...refused, reader }).outcome).toBe('not-verified');
  });
});

describe('an item that is read as something else than an object', () => {
  const content = { mediaType: 'application/json', schema: { api: 'a', pointer: '/s' } };
  const reader = {
    ...operation('200'),
    responses: [{ status: '200', contents: [content], headers: [], pointer: '/r' }],
  };
  const judgeWith = (at: string) =>
    makeJudge({
      validate: () => ({
        kind: 'invalid',
        violations: [{ keyword: 'type', at, clause: '/s', message: 'must be object' }],
      }),
      follow: (ref: object) => ({ ref, node: {} }),
      node: () => ({}),
    } as unknown as Schemas);
  const read = exchange(200, '{"item":12345,"at":1}');
  const asJson: Exchange = {
    ...read,
    response: {
      ...(read.response ?? { status: 200, body: '', bytes: 0, utf8: true }),
      headers: { 'content-type': 'application/json' },
    },
  };
  const given: LookBack = { ...look(asJson, { operation: 'a/read', by: 'id', returned: '/item' }), reader };

  it('is not called lost where its schema says that it is an object', () => {
    expect(judgeWith('/item').readBack(given).outcome).toBe('not-verified');
  });

  it('is lost where its schema allows that', () => {
    expect(judgeWith('/at').readBack(given).outcome).toBe('fail');
  });
});
