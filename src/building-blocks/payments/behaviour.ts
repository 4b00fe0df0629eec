import { createHash } from 'node:crypto';
import { documentedBody, page } from '../../mock/kit/answer-body.js';
import type { Calls } from '../../mock/kit/behaviour.js';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get, set } from '../../support/json/pointer.js';

/**
 * Requests are acknowledged at once and carried out at once; the calls that follow only say so. What a request names
 * and nobody has made is refused where a refusal is documented, and reported as failed in the call elsewhere.
 */
export const operations: Operations = {
  'register-beneficiary-request/post-identityAccountMapper-beneficiary': (call) => {
    for (const sent of list(call, '/Beneficiaries')) {
      const { payeeIdentity = '', PaymentModality = '', FinancialAddress = '' } = sent;
      const beneficiary = { payeeIdentity, paymentModality: PaymentModality, financialAddress: FinancialAddress };
      call.store.add('beneficiary', payeeIdentity, beneficiary);
    }
    return echo(call, '/RequestID', '/requestID');
  },
  'update-beneficiary-request/put-identityAccountMapper-beneficiary': (call) => {
    for (const sent of list(call, '/beneficiaries')) {
      const found = call.store.find('beneficiary', sent.payeeIdentity);
      if (found !== undefined) call.store.change('beneficiary', sent.payeeIdentity ?? '', { ...found, ...sent });
    }
    return echo(call, '/requestID', '/requestID');
  },
  'account-lookup/get-beneficiary': (call) =>
    answer(call, {
      '/requestId': call.parameters.requestId ?? '',
      '/paymentModalityList': known(call, 'beneficiary', [call.parameters.payeeIdentity ?? '']),
    }),
  'bulk-account-lookup/put-beneficiary': (call) => {
    const identities = get(call.body, '/payeePartyIds');
    return answer(call, {
      '/requestId': get(call.body, '/requestId') ?? '',
      '/paymentModalityList': known(call, 'beneficiary', Array.isArray(identities) ? identities : []),
    });
  },
  'bulk-payment/post-batchtransactions': (call) => {
    const batchId = batchIdOf(call);
    call.store.add('batch', batchId, { batchId, instructions: list(call, '') });
    return answer(call, { '/batchId': batchId });
  },
  'bulk-payment-status-update/post-api-v1-batch': (call) =>
    where(call, 'batch', call.parameters.batchId, () => answer(call, {})),
  'batch-details/get-api-v1-batch-detail': (call) => {
    const [batch] = known(call, 'batch', [call.parameters.batchId ?? '']);
    const instructions = Array.isArray(batch?.instructions) ? batch.instructions.map(asObject) : [];
    const documented = asObject(get(documentedBody(call, {}), '/0'));
    const transactions = instructions.map(({ amount = 0, currency = '' }): JsonObject => {
      return { ...documented, batchId: batch?.batchId ?? '', amount, currency };
    });
    return answer(call, { '': page(transactions, call) });
  },
  'bill-inquiry-request/get-bills-billId': (call) => {
    call.store.add('bill-inquiry', get(call.body, '/requestId') ?? '', asObject(call.body));
    return echo(call, '/requestId', '/requestId');
  },
  'bill-payment-request/post-billTransferRequests': (call) =>
    where(call, 'bill-inquiry', get(call.body, '/billInquiryRequestId'), () => echo(call, '/requestId', '/requestID')),
  'voucher-redemption-for-bill-payment/post-voucherRedemption': (call) => echo(call, '/requestId', '/RequestID'),
  'biller-rtp-request/post-rtpRequest': (call) => {
    call.store.add('rtp', get(call.body, '/rtpId') ?? '', asObject(call.body));
    return echo(call, '/requestId', '/requestID');
  },
  'rtp-status-request/get-transferRequests-transferRequestId': (call) =>
    where(call, 'rtp', get(call.body, '/rtpId'), () => echo(call, '/RequestId', '/requestID')),
  'voucher-preactivation-request/post-vouchers': (call) => {
    for (const instruction of list(call, '/voucherInstructions')) {
      const serialNumber = serialOf(call, instruction);
      call.store.add('voucher', serialNumber, { serialNumber, status: 1, value: instruction.amount ?? 0 });
    }
    return echo(call, '/requestID', '/RequestID');
  },
  'voucher-activate/put-vouchers': (call) => {
    move(call, '/VoucherInstructions', 2);
    return echo(call, '/RequestID', '/RequestID');
  },
  'voucher-cancellation/post-vouchers': (call) => {
    move(call, '/voucherInstructions', 3);
    return echo(call, '/requestID', '/requestID');
  },
  'voucher-redemption/redeemVoucher': (call) => {
    const [voucher] = known(call, 'voucher', [get(call.body, '/voucherSerialNumber') ?? '']);
    const { serialNumber = '', value = 0 } = voucher ?? {};
    const canBeRedeemed = voucher !== undefined && voucher.status !== redeemed;
    if (canBeRedeemed) call.store.change('voucher', serialNumber, { ...voucher, status: redeemed });
    const body = documentedBody(call, { '/serialNumber': serialNumber, '/value': value });
    const status = canBeRedeemed ? 1 : 0;
    return body === undefined ? { kind: 'success' } : { kind: 'success', body: set(body, '/status', status) };
  },
};

/** The state of a voucher whose value was paid out. */
const redeemed = 4;

/** Nothing fails, so the calls that follow report no failures. */
const nothingFailed = (call: Call, body: Json): Json => ({
  ...asObject(body),
  requestID: shortHash(`${JSON.stringify(call.body)} call`, 12),
  numberFailedCases: 0,
  failedCases: [],
});

/** A call that repeats a property of the request that makes it due. */
function naming(property: string): Calls[string] {
  return (call, body) => {
    const value = get(call.body, `/${property}`);
    return value === undefined ? body : { ...asObject(body), [property]: value };
  };
}

/** What the candidate says in its calls. */
export const calls: Calls = {
  'register-beneficiary-response/post-callback': nothingFailed,
  'update-beneficiary-response/post-callback': nothingFailed,
  'voucher-activate-response/post-callback-url': nothingFailed,
  'voucher-cancellation-response/confirmVoucherCancellation': nothingFailed,
  'bulk-payment-status-update/post-api-v1-batch': (call, body) => ({ ...asObject(body), batchId: batchIdOf(call) }),
  'bill-inquiry-response/post-bills-billId': naming('billId'),
  'mark-bill-payment-request/post-billTransferRequests': naming('billId'),
  'payer-rtp-request/post-rtpRequest': (call, body) => {
    const amount = get(call.body, '/billDetails/amount');
    return amount === undefined ? body : set(body, '/billDetails/Amount', amount);
  },
  'voucher-creation-response/post-voucher-details-return': (call, body) => ({
    ...asObject(body),
    voucherInstructions: list(call, '/voucherInstructions').map((instruction): JsonObject => {
      const { instructionID = '', currency = '', amount = 0, narration = '' } = instruction;
      const serialNumber = serialOf(call, instruction);
      return { instructionID, serialNumber, voucherNumber: shortHash(serialNumber, 44), currency, amount, narration };
    }),
  }),
};

function list(call: Call, pointer: string): JsonObject[] {
  const found = get(call.body, pointer);
  return Array.isArray(found) ? found.map(asObject) : [];
}

function known(call: Call, resource: string, ids: readonly Json[]): JsonObject[] {
  return ids.map((id) => call.store.find(resource, id)).filter((found) => found !== undefined);
}

/** The acknowledgement, which repeats the identifier of the request. */
function echo(call: Call, sent: string, returned: string): Reply {
  const value = get(call.body, sent);
  return answer(call, value === undefined ? {} : { [returned]: value });
}

function where(call: Call, resource: string, id: Json | undefined, act: () => Reply): ReturnType<Behaviour> {
  return call.store.find(resource, id) === undefined ? { kind: 'not-found' } : act();
}

function move(call: Call, pointer: string, status: number): void {
  for (const { serialNumber = '' } of list(call, pointer)) {
    const voucher = call.store.find('voucher', serialNumber);
    if (voucher !== undefined) call.store.change('voucher', serialNumber, { ...voucher, status });
  }
}

/** Identifiers follow from what was sent, so that a call can name them without looking into the store. */
function batchIdOf(call: Call): string {
  return `batch-${shortHash(JSON.stringify(call.body), 16)}`;
}

function serialOf(call: Call, { instructionID = '' }: JsonObject): string {
  return shortHash(`${JSON.stringify(get(call.body, '/batchID') ?? '')} ${JSON.stringify(instructionID)}`, 6);
}

function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
