import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Operations } from '../../mock/kit/call.js';
import { asObject, type JsonObject } from '../../model/json.js';
import { operations } from './behaviour.js';

/** How the reference candidate of Payments breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'payments.journey.registration': [
    {
      does: 'confirms a registration without naming it',
      faults: [{ fault: 'call-uncorrelated', operation: 'register-beneficiary-response/post-callback' }],
    },
  ],
  'payments.journey.bulk-payment': [
    {
      does: 'knows the state of no batch',
      operations: { 'batch-details/get-api-v1-batch-detail': () => ({ kind: 'not-found' }) },
    },
  ],
  'payments.journey.bill': [
    says('bill-inquiry-response/post-bills-billId', { billId: 'another' }),
    says('mark-bill-payment-request/post-billTransferRequests', { billId: 'another' }),
  ],
  'payments.journey.request-to-pay': [says('payer-rtp-request/post-rtpRequest', { billDetails: { Amount: 999 } })],
  'payments.journey.voucher': [
    {
      does: 'shows the status of another voucher',
      operations: { 'voucher-status/getVoucherStatus': (call) => answer(call, { '/serialNumber': '000000' }) },
    },
  ],
  'payments.journey.voucher-cancelled': [
    {
      does: 'acknowledges a cancellation, and cancels nothing',
      operations: changing('voucher-cancellation/post-vouchers', { voucherInstructions: [] }),
    },
  ],
  'payments.journey.voucher-redeemed': [
    {
      does: 'pays out the value of a voucher twice',
      operations: { 'voucher-redemption/redeemVoucher': (call) => answer(call, { '/status': 1 }) },
    },
  ],
};

/** Says something else in a call than the request that makes it due. */
function says(operation: string, values: JsonObject): Breaker {
  return {
    does: `says ${JSON.stringify(values)} in the call ${operation}`,
    calls: { [operation]: (_, body) => ({ ...asObject(body), ...values }) },
  };
}

/** Does what the operation does for another body. */
function changing(name: string, change: Readonly<Record<string, []>>): Operations {
  const behave = operations[name] ?? byBindings;
  return { [name]: (call) => behave({ ...call, body: { ...asObject(call.body), ...change } }) };
}
