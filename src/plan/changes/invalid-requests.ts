import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import type { Step } from '../../model/plan.js';
import { tokens } from '../../support/json/pointer.js';
import { accepted, documentedRefusals, send } from '../kit/requests.js';
import { step } from '../kit/steps.js';
import type { Breach } from './breach.js';
import { invalidBodies } from './invalid-bodies.js';
import { invalidParameters } from './invalid-parameters.js';
import { invalidProperties } from './invalid-properties.js';
import { missingInputs } from './missing-inputs.js';
import type { SingleBreach } from './single-breach.js';

/** An invalid request that was chosen: the change, and the clause that it is proved to break. */
export interface InvalidRequest extends Pick<SingleBreach, 'breach' | 'title' | 'subject'> {
  readonly steps: Step[];
  readonly depth: Depth;
}

/** The maximum number of invalid requests that are sent to one operation, by depth. */
const budgets: readonly (readonly [Depth, number])[] = [
  ['quick', 4],
  ['standard', 20],
  ['thorough', 80],
];

/**
 * The invalid requests of an operation: each breaks one clause. Keywords take turns, and within one the most
 * telling request comes first, so that a small budget is spent on the most different requests.
 */
export function invalidRequests(context: CheckContext): InvalidRequest[] {
  const all = [
    ...missingInputs(context),
    ...invalidParameters(context),
    ...invalidProperties(context),
    ...invalidBodies(context),
  ];
  return inTurns([...all.filter(isCommon), ...all.filter((single) => !isCommon(single))]).flatMap(
    ({ breach, title, subject, change, clause }, rank): InvalidRequest[] => {
      const depth = budgets.find(([, budget]) => rank < budget)?.[0];
      return depth === undefined
        ? []
        : [{ breach, title, subject, depth, steps: [change, step('And', 'breaks', clause)] }];
    },
  );
}

/** What servers overlook less often waits for the other kinds. */
const lateKinds: ReadonlySet<Breach> = new Set<Breach>([
  'null-value',
  'wrong-body',
  'wrong-item',
  'repeated-item',
  'no-alternative',
]);

function isCommon({ breach }: SingleBreach): boolean {
  return !lateKinds.has(breach);
}

function inTurns(breaches: readonly SingleBreach[]): SingleBreach[] {
  const queues = new Map<string, SingleBreach[]>();
  for (const single of breaches) {
    const kind = `${single.breach} ${tokens(single.clause).at(-1)}`;
    queues.set(kind, [...(queues.get(kind) ?? []), single]);
  }
  const turns = Math.max(0, ...[...queues.values()].map((queue) => queue.length));
  return Array.from({ length: turns }, (_, turn) => [...queues.values()].flatMap((queue) => queue[turn] ?? [])).flat();
}

/** The scenario in which an operation is to refuse an invalid request. */
export function refusalDraft(context: CheckContext, { title, subject, steps, depth }: InvalidRequest): ScenarioDraft {
  const silent = documentedRefusals(context.operation).length === 0;
  return {
    title,
    subject,
    depth,
    steps: [accepted(context), ...steps, send(context), step('Then', silent ? 'refusedSilently' : 'refused')],
  };
}
