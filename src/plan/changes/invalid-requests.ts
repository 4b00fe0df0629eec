import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Depth } from '../../model/depth.js';
import type { Step } from '../../model/plan.js';
import { accepted, documentedRefusals, send } from '../kit/requests.js';
import { step } from '../kit/steps.js';
import type { Breach } from './constraints.js';
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
  ['standard', 12],
  ['thorough', 60],
];

/**
 * The invalid requests of an operation: each breaks one clause. Kinds of breach take turns, and within a kind the most
 * telling request comes first, so that a small budget is spent on the most different requests.
 */
export function invalidRequests(context: CheckContext): InvalidRequest[] {
  const all = [
    ...missingInputs(context),
    ...invalidParameters(context),
    ...invalidProperties(context),
    ...invalidBodies(context),
  ];
  return inTurns(all).flatMap(({ breach, title, subject, change, clause }, rank): InvalidRequest[] => {
    const depth = budgets.find(([, budget]) => rank < budget)?.[0];
    return depth === undefined
      ? []
      : [{ breach, title, subject, depth, steps: [change, step('And', 'breaks', clause)] }];
  });
}

function inTurns(breaches: readonly SingleBreach[]): SingleBreach[] {
  const queues = new Map<Breach, SingleBreach[]>();
  for (const single of breaches) queues.set(single.breach, [...(queues.get(single.breach) ?? []), single]);
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
