import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import type { SeededFault } from '../../src/mock/index.js';
import type { CheckedCandidate, JourneyResult } from '../../src/model/portfolio.js';
import type { PortfolioCandidate } from '../../src/portfolio/read-portfolio.js';
import { journeyRunner } from '../../src/portfolio/run-journey.js';
import { findUseCase, readUseCases } from '../../src/spec/use-cases.js';
import { fault, referenceProfile, testEnvironment, token } from '../support/harness.js';

const all = ['identity', 'digital-registries', 'consent', 'payments', 'messaging'];

interface Asked {
  readonly useCase?: string;
  readonly buildingBlocks?: readonly string[];
  /** The faults of one candidate. */
  readonly faulty?: { readonly buildingBlock: string; readonly faults: readonly SeededFault[] };
}

/** The journey of a use case against reference candidates, of which one may have faults. */
async function journeyOf({
  useCase = 'INST-1',
  buildingBlocks = all,
  faulty,
}: Asked): Promise<JourneyResult | undefined> {
  const running = await Promise.all(
    buildingBlocks.map(async (buildingBlock) => {
      const own = buildingBlock === faulty?.buildingBlock ? faulty.faults : [];
      return { buildingBlock, ...(await startCandidate({ buildingBlock, token, faults: own, port: 0 })) };
    }),
  );
  const candidates = running.map(({ buildingBlock: id, url }): PortfolioCandidate => {
    const profile = async () => ({
      ...(await referenceProfile(id)),
      url,
      timeouts: { request: 5_000, connect: 5_000, callback: 500 },
    });
    return { name: `The ${id}`, buildingBlock: { id, title: id, govspec: '' }, profile };
  });
  const checked = candidates.map(
    ({ name, buildingBlock }) =>
      ({
        name,
        buildingBlock,
        result: 'conforms',
        report: { buildingBlock: { apis: [{}] } },
      }) as unknown as CheckedCandidate,
  );
  const { environment } = testEnvironment({ now: () => new Date() });
  try {
    return await journeyRunner(bundledChecks)(
      await findUseCase(useCase),
      { candidates, checked, writing: {} },
      environment,
    );
  } finally {
    await Promise.all(running.map((candidate) => candidate.close()));
  }
}

/** The journey of the cash transfer; the candidate of Payments may have faults. */
function journey(faults: readonly SeededFault[] = [], buildingBlocks = all): Promise<JourneyResult | undefined> {
  return journeyOf({ buildingBlocks, faulty: { buildingBlock: 'payments', faults } });
}

describe('the journey of the cash transfer', () => {
  it('goes through, and carries what one candidate answers to the next', async () => {
    const result = await journey();
    expect(result?.stoppedAt).toBeUndefined();
    expect(result?.finding.outcome).toBe('pass');
    expect(result?.candidates).toEqual(Object.fromEntries(all.map((id) => [id, `The ${id}`])));
    const sent = (operation: string, nth = 0) => {
      const found = result?.exchanges.filter((exchange) => exchange.operation === operation)[nth];
      return {
        request: JSON.parse(found?.request.body ?? 'null'),
        response: JSON.parse(found?.response?.body ?? 'null'),
      };
    };
    const order = result?.exchanges.map(({ operation }) => operation.split('/')[0]);
    expect(order?.filter((id, position) => id !== order[position - 1])).toEqual([
      'identity',
      'digital-registries',
      'consent',
      'digital-registries',
      'payments',
      'messaging',
    ]);
    const person = sent('digital-registries/data/read').response.content.birthCertificateId;
    const entered = sent('digital-registries/data/create', 1).request.write.content;
    expect(entered.birthCertificateId).toBe(person);
    const [beneficiary] = sent('payments/register-beneficiary-request/post-identityAccountMapper-beneficiary').request
      .Beneficiaries;
    expect(beneficiary.payeeIdentity).toBe(entered.id);
    const payment = sent('payments/bulk-payment/post-batchtransactions');
    expect(payment.request[0].creditParty[0].value).toBe(entered.id);
    expect(sent('messaging/messaging/sendSingleEmail').request.emailContent.content).toBe(payment.response.batchId);
  });

  it('stops at the callback of Payments that never comes, and says so', async () => {
    const result = await journey([fault('call-not-made')]);
    expect(result?.stoppedAt).toEqual({
      buildingBlock: 'payments',
      part: 'open the way of payment',
      text: 'the call "register-beneficiary-response/post-callback" arrives',
    });
    expect(result?.finding).toMatchObject({ outcome: 'fail', problems: [{ kind: 'callback-missing' }] });
    expect(result?.exchanges.some(({ operation }) => operation.startsWith('messaging/'))).toBe(false);
  });

  it('blames nobody for a report of the bank that does not come', async () => {
    const silent = fault('call-not-made', 'bulk-payment-status-update/post-api-v1-batch');
    const result = await journey([{ ...silent, fault: { ...silent.fault, absent: () => undefined } }]);
    expect(result?.stoppedAt).toMatchObject({ part: 'pay the beneficiary' });
    expect(result?.finding.outcome).toBe('not-verified');
  });

  it('stops where the portfolio has no candidate', async () => {
    const result = await journey(
      [],
      all.filter((id) => id !== 'consent'),
    );
    expect(result?.stoppedAt).toMatchObject({ buildingBlock: 'consent', part: 'record what the person agrees to' });
    expect(result?.finding).toEqual({
      outcome: 'not-verified',
      reason: 'no candidate of the Building Block "consent" takes part in the journey',
    });
  });
});

const others = (await readUseCases()).filter(({ code }) => code !== 'INST-1');

/** In which use case an operation of each Building Block fails, and what the journey was doing then. */
const failures = [
  ['CLMT-1', 'consent', 'consent/serviceVerificationConsentRecordRead', 'verify what the person agreed to'],
  ['INF-1', 'digital-registries', 'data/read', 'find the record'],
  ['AGR-1', 'emarketplace', 'emarketplace/get-orders-orderId', 'show the order'],
  ['FINC-2', 'esignature', 'esignature/post-version-sign-onetime', 'sign a document'],
  ['INST-2', 'gis', 'geofencing/post-geofences', 'mark an area on the map'],
  ['HLTC-3', 'identity', 'identity-provider/get-userinfo', 'say who the person is'],
  ['INST-3', 'information-mediator', 'pubsub/publishEvent', 'tell other offices'],
  ['EGOV-1', 'messaging', 'messaging/getEmailStatus', 'send an email'],
  ['FINC-1', 'payments', 'bill-payment-request/post-billTransferRequests', 'have a bill paid'],
  ['HLTC-1', 'registration', 'registration/getTasks', 'decide on the application'],
  ['EDU-1', 'scheduler', 'scheduler/post-event-new', 'plan an event'],
  ['HLTC-4', 'workflow', 'workflow/get-instances-instanceId', 'show how far the process is'],
] as const;

describe('the journeys of the other use cases', () => {
  it.each(others)('$code goes through, and asks all Building Blocks of the use case', async ({ code, steps }) => {
    const buildingBlocks = [...new Set(steps.flatMap(({ buildingBlocks: needed }) => needed))];
    const result = await journeyOf({ useCase: code, buildingBlocks });
    expect([result?.stoppedAt, result?.finding]).toEqual([undefined, expect.objectContaining({ outcome: 'pass' })]);
    const asked = new Set(result?.exchanges.map(({ operation }) => operation.split('/')[0]));
    expect(asked).toEqual(new Set(buildingBlocks));
  });

  it.each(failures)('%s stops where %s fails at %s', async (useCase, buildingBlock, operation, part) => {
    const { steps } = await findUseCase(useCase);
    const buildingBlocks = [...new Set(steps.flatMap(({ buildingBlocks: needed }) => needed))];
    const faults = [fault('always-500', operation)];
    const result = await journeyOf({ useCase, buildingBlocks, faulty: { buildingBlock, faults } });
    expect(result?.stoppedAt).toMatchObject({ buildingBlock, part });
    expect(result?.finding.outcome).toBe('fail');
  });
});
