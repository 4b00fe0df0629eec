import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds, json, outcomeOf } from './support/foreign-candidate.js';

const no = { description: 'no' };
const card: JsonObject = { type: 'object', properties: { number: { type: 'string' }, holder: { type: 'string' } } };
const account: JsonObject = { type: 'object', properties: { iban: { type: 'string' }, bank: { type: 'string' } } };

/** Takes either of two objects, and an object of one may be one of the other, because nothing in them is required. */
const document: JsonObject = {
  paths: {
    '/payments': {
      post: {
        operationId: 'pay',
        requestBody: { required: true, ...json({ oneOf: [card, account] }) },
        responses: { 201: json({ type: 'object', properties: { id: { type: 'string' } } }), 400: no },
      },
    },
  },
};

const isCard = (sent: Json): boolean => isObject(sent) && areTexts(sent.number, sent.holder);
const isAccount = (sent: Json): boolean => isObject(sent) && areTexts(sent.iban, sent.bank);

function areTexts(...values: readonly (Json | undefined)[]): boolean {
  return values.every((value) => value === undefined || typeof value === 'string');
}

function taking(accepts: (sent: Json) => boolean): Answer {
  return ({ method, path, body }) => {
    if (path !== '/payments') return [404];
    if (method !== 'POST') return [405, undefined, { allow: 'POST' }];
    return body !== undefined && accepts(body) ? [201, { id: '1' }] : [400];
  };
}

describe('alternatives of oneOf that are open objects', () => {
  it('are sent, and a candidate that takes what fits one of them is judged', async () => {
    const report = await checkForeign(
      document,
      taking((sent) => isCard(sent) || isAccount(sent)),
    );
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'pay.success-status')).toBe('pass');
    expect(outcomeOf(report, 'pay.malformed-json.body')).toBe('pass');
  });

  it('blame nobody who refuses what fits both, as the letter of oneOf says', async () => {
    const report = await checkForeign(
      document,
      taking((sent) => isCard(sent) !== isAccount(sent)),
    );
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'pay.success-status')).toBe('not-verified');
  });

  it('let a candidate be blamed that takes what fits none', async () => {
    const report = await checkForeign(
      document,
      taking(() => true),
    );
    expect(failedIds(report)).not.toEqual([]);
  });
});
