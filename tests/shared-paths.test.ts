import { describe, expect, it } from 'vitest';
import { makeJudge } from '../src/judge/make-judge.js';
import { type Operation, shortName } from '../src/model/definition.js';
import type { Json } from '../src/model/json.js';
import type { Answer } from '../src/model/judge.js';
import { emptyDraft, type RequestDraft } from '../src/run/requests/draft.js';
import { otherReadings } from '../src/run/requests/prove-clause.js';
import { withBody, withParameter } from '../src/run/requests/request-draft.js';
import { bestMatchingBody, meantByQuery, operationsOnRoute } from '../src/schema/routing.js';
import { definitionOf } from './support/definitions.js';

const { catalogue } = await definitionOf('payments');
const { operations, schemas } = catalogue;

function named(name: string): Operation {
  const found = operations.find((operation) => shortName(operation) === name);
  if (found === undefined) throw new Error(`no operation "${name}"`);
  return found;
}

const vouchers = operationsOnRoute(operations, { method: 'POST', path: '/vouchers' });
const create = named('voucher-preactivation-request/post-vouchers');
const cancel = named('voucher-cancellation/post-vouchers');
const redeem = named('voucher-redemption/redeemVoucher');

describe('operations that share method and path', () => {
  it('are told apart by the query that each of them fixes', () => {
    expect(vouchers).toHaveLength(3);
    expect(meantByQuery(schemas, vouchers, new Map())).toEqual([create]);
    expect(meantByQuery(schemas, vouchers, new Map([['command', 'cancel']]))).toEqual([cancel, redeem]);
    expect(meantByQuery(schemas, vouchers, new Map([['command', 'other']]))).toEqual([create]);
    expect(meantByQuery(schemas, [cancel, redeem], new Map())).toEqual([cancel, redeem]);
  });

  it('have one route, whatever the parameters in the path are called', () => {
    const own = ['/a/{b}?c=d', '/a/{e}', '/a/{b}/'].map((path): Operation => ({ ...create, method: 'GET', path }));
    const sharing = (path: string) =>
      operationsOnRoute(own, { method: 'GET', path }).map((operation) => operation.path);
    expect(sharing('/a/{f}')).toEqual(['/a/{b}?c=d', '/a/{e}']);
    expect(sharing('/a/{f}/')).toEqual(['/a/{b}/']);
    expect(operationsOnRoute(own, { method: 'POST', path: '/a/{f}' })).toEqual([]);
  });

  it('are told apart by the properties of the body where the query is the same', () => {
    const bodies: [Json, Operation[]][] = [
      [{ requestID: 'a', voucherInstructions: [] }, [cancel]],
      [{ requestID: 'a', voucherSerialNumber: 'b', agentID: 1 }, [redeem]],
      [{ requestID: 'a' }, [cancel, redeem]],
      [[], [cancel, redeem]],
    ];
    for (const [body, meant] of bodies) expect(bestMatchingBody(schemas, [cancel, redeem], body)).toEqual(meant);
  });
});

describe('a request that another operation of the same path allows', () => {
  const headers = { 'X-CorrelationID': 'a', 'X-Platform-TenantId': 'b', 'X-PayerFI-Id': 'c' };
  const body = { requestId: 'a', billInquiryRequestId: 'b', billId: 'c', paymentReferenceID: 'd' };

  function draft(
    operation: Operation,
    place: 'header' | 'query',
    given: Record<string, string>,
    sent: Json,
  ): RequestDraft {
    const start = withBody(emptyDraft(operation), sent);
    return Object.entries(given).reduce(
      (made, [name, value]) => withParameter(made, { in: place, name, value }),
      start,
    );
  }

  it.each<[string, RequestDraft, string[]]>([
    [
      'the body of one is open to that of the other',
      draft(redeem, 'query', { command: 'cancel' }, { agentID: { not: 'a text' } }),
      ['voucher-cancellation/post-vouchers'],
    ],
    ['both ask for what is broken', draft(redeem, 'query', { command: 'cancel' }, { requestID: 1 }), []],
    ['the query tells them apart', draft(cancel, 'query', {}, { voucherInstructions: [] }), []],
    [
      'a header that HTTP cannot carry tells nothing',
      draft(named('bill-payment-request/post-billTransferRequests'), 'header', headers, { ...body, billId: 'other' }),
      ['mark-bill-payment-response/post-billTransferRequests'],
    ],
    [
      'a header is missing for both',
      draft(named('bill-payment-request/post-billTransferRequests'), 'header', { 'X-PayerFI-Id': 'c' }, body),
      [],
    ],
  ])('%s', (_, sent, expected) => {
    expect(otherReadings(catalogue, sent).map(shortName)).toEqual(expected);
  });
});

describe('an answer that may be meant for another operation of the same path', () => {
  const judge = makeJudge(schemas);
  const answer = (operation: Operation, others: readonly Operation[], status: number, body: Json): Answer => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    const response = { status, headers, body: text, bytes: text.length, utf8: true };
    const request = { method: 'POST', url: 'http://127.0.0.1/vouchers?command=cancel', headers: {} };
    const exchange = { operation: operation.id, request, response, ms: 1 };
    return { operation, exchange, doubts: { inputs: [], items: [] }, others };
  };
  const forCancel = { responseCode: '00', responseDescription: 'done', requestID: 'a', status: 'of no number' };

  it.each<[string, Answer, string]>([
    ['shows more of the other', answer(redeem, [cancel], 200, forCancel), 'not-verified'],
    ['shows more of the other, and there is none', answer(redeem, [], 200, forCancel), 'fail'],
    ['shows nothing of the other', answer(redeem, [cancel], 200, { status: 'of no number' }), 'fail'],
    ['is right', answer(redeem, [cancel], 200, { status: 1 }), 'pass'],
  ])('%s', (_, given, expected) => {
    expect(judge.body(given, 'success').outcome).toBe(expected);
  });

  it('refuses what the other has no use for', () => {
    const status = (others: readonly Operation[]) => judge.status(answer(redeem, others, 400, {}), ['200']).outcome;
    expect([status([cancel]), status([])]).toEqual(['not-verified', 'fail']);
  });
});
