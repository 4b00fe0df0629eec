import type { Deviation } from '../../src/mock/kit/fault.js';
import type { Report } from '../../src/model/report.js';
import type { Verdict } from '../../src/model/verdict.js';
import { failuresOf } from './harness.js';
import { onTheWire } from './in-process.js';
import { type Pack, type Packed, pack } from './packing.js';
import { packable, runPack, type SeededRun } from './seeded-run.js';

/** Nothing but a fault makes a candidate in this process wait, so that short limits are safe on a busy machine too. */
const shortLimits = { timeouts: { request: 200, connect: 200, callback: 200 } };

/** Deviations that show in few values or few requests, and an operation whose group has them. */
const shownIn: Readonly<Record<string, string>> = {
  'boundary-refused': 'payments/voucher-preactivation-request/post-vouchers',
  'create-now-and-then-lost': 'consent/consent/configPolicyCreate',
  'error-now-and-then': 'consent/consent/configDataAgreementCreate',
  'extra-property-refused': 'consent/consent/serviceIndividualSignatureCreate',
  'not-routed': 'consent/consent/configWebhookCreate',
  'out-of-range': 'emarketplace/emarketplace/put-tracking-order-id-update-location',
  'read-shows-another': 'digital-registries/data/read',
  'too-long': 'identity/credential-management/post-share-credential',
  'wrong-format': 'esignature/esignature/get-version-sign-response-signatureId',
  'wrong-length-accepted': 'identity/identity-provider/post-client',
  'wrong-pattern': 'emarketplace/emarketplace/post-inventory-item-block',
};

/** A run of a pack, which begins when the first test asks for it. */
export interface PackRun<T extends Deviation> {
  readonly packed: Pack<T>;
  readonly report: () => Promise<Report>;
}

/** A deviation, and the rule that must look at it. */
export type Sought<T extends Deviation> = readonly [T, string];

/** The runs that hold all of these deviations: in this process, or over HTTP for those that need a socket. */
export async function packRuns<T extends Deviation>(
  sought: readonly Sought<T>[],
  how: SeededRun = {},
): Promise<PackRun<T>[]> {
  const overHttp = ([{ id }]: Sought<T>): boolean => onTheWire.has(id);
  const limited = { ...how, profile: { ...shortLimits, ...how.profile } };
  return [
    ...(await runsOf(
      sought.filter((one) => !overHttp(one)),
      limited,
    )),
    ...(await runsOf(sought.filter(overHttp), { ...how, wire: true })),
  ];
}

async function runsOf<T extends Deviation>(sought: readonly Sought<T>[], how: SeededRun): Promise<PackRun<T>[]> {
  const forced = ([{ id }]: Sought<T>): number => (shownIn[id] === undefined ? 0 : 1);
  const ordered = [...sought].sort((a, b) => forced(a) - forced(b));
  const { depth = 'standard', buildingBlocks } = how;
  const where = buildingBlocks === undefined ? {} : { buildingBlocks };
  const found = ordered.map(([deviation, rule]) => {
    const operation = shownIn[deviation.id];
    return packable(deviation, { rule, depth, ...where, ...(operation === undefined ? {} : { operation }) });
  });
  return pack(await Promise.all(found)).map((packed) => {
    let made: Promise<Report> | undefined;
    const report = (): Promise<Report> => {
      made ??= runPack(packed, how);
      return made;
    };
    return { packed, report };
  });
}

/** The failures in the operations of a group. */
export function failuresIn(report: Report, { group }: Packed<Deviation>): Verdict[] {
  return failuresOf(report).filter(({ operation }) => group.operations.some(({ id }) => id === operation));
}
