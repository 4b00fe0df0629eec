import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call } from '../../mock/kit/call.js';
import { asObject } from '../../model/json.js';
import { operations } from './behaviour.js';
import { journeyBreakers } from './break-journeys.js';

const batches = 'bulk-payment/post-batchtransactions';
const details = 'batch-details/get-api-v1-batch-detail';
const registration = 'register-beneficiary-request/post-identityAccountMapper-beneficiary';
const vouchers = 'voucher-preactivation-request/post-vouchers';
const bulkLookup = 'bulk-account-lookup/put-beneficiary';
const change = 'update-beneficiary-request/put-identityAccountMapper-beneficiary';
const activation = 'voucher-activate/put-vouchers';

const mixesBatches: Breaker = {
  does: 'shows the payments of the last batch, whichever is asked for',
  operations: {
    [details]: (call) => {
      const last = call.store.all('batch').at(-1);
      return behave(details, { ...call, parameters: { ...call.parameters, batchId: String(last?.batchId ?? '') } });
    },
  },
};

const reusesBatchIds: Breaker = {
  does: 'gives every batch the same identifier',
  operations: {
    [batches]: (call) => {
      const first = call.store.all('batch')[0];
      return first === undefined ? behave(batches, call) : { kind: 'success', body: { batchId: first.batchId ?? '' } };
    },
  },
};

const takesIncomplete: Breaker = {
  does: 'takes payments that lack what is needed',
  faults: [{ fault: 'missing-input-accepted', operation: batches }],
};

const takesAnyType: Breaker = {
  does: 'takes values of any type in a payment',
  faults: [{ fault: 'wrong-type-accepted', operation: batches }],
};

const activatesNothing: Breaker = {
  does: 'acknowledges an activation, and activates nothing',
  operations: {
    [activation]: (call) => behave(activation, { ...call, body: { ...asObject(call.body), VoucherInstructions: [] } }),
  },
};

const activatesAll: Breaker = {
  does: 'activates every voucher when one is to be activated',
  operations: {
    [activation]: (call) => {
      for (const voucher of call.store.all('voucher'))
        call.store.change('voucher', voucher.serialNumber ?? '', { ...voucher, status: 2 });
      return behave(activation, call);
    },
  },
};

const withoutCredential: readonly Breaker[] = [
  { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }] },
  { does: 'takes any credential', faults: [{ fault: 'any-credential' }] },
];

const changesValue: Breaker = {
  does: 'makes vouchers of another value than was asked for',
  operations: {
    [vouchers]: async (call) => {
      const reply = await behave(vouchers, call);
      for (const voucher of call.store.all('voucher'))
        call.store.change('voucher', voucher.serialNumber ?? '', { ...voucher, value: 1 });
      return reply;
    },
  },
};

const changesNobody: Breaker = {
  does: 'forgets the changes of a beneficiary',
  operations: { [change]: (call) => behave(change, { ...call, body: { ...asObject(call.body), beneficiaries: [] } }) },
};

const looksUpAnother: Breaker = {
  does: 'looks up the same beneficiary in bulk, whoever is asked for',
  operations: {
    [bulkLookup]: (call) => {
      const [first] = call.store.all('beneficiary');
      return behave(bulkLookup, {
        ...call,
        body: { ...asObject(call.body), payeePartyIds: [first?.payeeIdentity ?? ''] },
      });
    },
  },
};

/** A way to break sentences: the requirements whose breaker it is, and what else it breaks. */
interface Way {
  readonly of: readonly string[];
  readonly and?: readonly string[];
  readonly breaker: Breaker;
}

const batchwise = ['6.1-18', '6.1-31', '6.4-p2', '6.6-6', '6.8-1', '6.16.1'];
const voucherwise = ['6.1-22', '6.1-25', '6.1-30', '6.2.1-1', '6.2.2-1', '6.2.4-1', '6.2.4-2', '6.2.4-3'];

const ways: readonly Way[] = [
  ...withoutCredential.map((breaker) => ({
    of: ['5.1.13', '5.3.1-t2', '5.3.4-t5', '6.14-2', '6.14-6'],
    breaker,
  })),
  { of: ['5.1.15'], breaker: { does: 'answers errors in HTML', faults: [{ fault: 'errors-in-html' }] } },
  {
    of: ['6.14-3'],
    and: ['5.1.13'],
    breaker: { does: 'shows data in a refusal', faults: [{ fault: 'refusal-with-data' }] },
  },
  { of: ['5.3.1-t7', '5.3.4-t3', '6.1-9', '6.1-19', '6.4-p3', '6.9-5'], breaker: takesIncomplete },
  { of: ['6.9-5'], and: ['5.3.1-t7', '5.3.4-t3', '6.1-9'], breaker: takesAnyType },
  { of: batchwise, breaker: mixesBatches },
  { of: ['6.8-4'], and: batchwise, breaker: reusesBatchIds },
  { of: ['6.1-22', '6.1-25', '6.2.2-1', '6.2.4-2', '6.2.4-3'], breaker: activatesNothing },
  { of: ['6.2.4-2'], and: voucherwise, breaker: activatesAll },
  { of: ['6.1-30', '6.2.1-1'], and: ['6.2.4-1'], breaker: changesValue },
  {
    of: ['6.2.4-1'],
    and: voucherwise,
    breaker: { does: 'keeps no voucher', faults: [{ fault: 'create-not-kept', operation: vouchers }] },
  },
  {
    of: ['6.3-p1'],
    and: ['6.1-18'],
    breaker: { does: 'keeps no beneficiary', faults: [{ fault: 'create-not-kept', operation: registration }] },
  },
  {
    of: ['6.3-p1'],
    breaker: changesNobody,
  },
  { of: ['6.3-p1'], and: ['6.1-18'], breaker: looksUpAnother },
  ...['register-beneficiary-response/post-callback', 'voucher-creation-response/post-voucher-details-return'].map(
    (operation) => ({
      of: ['6.14-5'],
      and: voucherwise,
      breaker: {
        does: 'acknowledges a request without naming it',
        faults: [{ fault: 'call-uncorrelated', operation }],
      },
    }),
  ),
];

/** How the reference candidate of Payments breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = { ...byRequirement(), ...journeyBreakers };

function byRequirement(): Breakers {
  const found = new Map<string, Breaker[]>();
  for (const { of, and = [], breaker } of ways)
    for (const id of of) {
      const alsoBreaks = [...of, ...and].filter((other) => other !== id);
      found.set(id, [...(found.get(id) ?? []), { ...breaker, alsoBreaks }]);
    }
  return Object.fromEntries(found);
}

function behave(name: string, call: Call): ReturnType<Behaviour> {
  return (operations[name] ?? byBindings)(call);
}
