import type { CheckNotes, CheckWords, OperationCheck, ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation, SchemaRef } from '../../model/definition.js';
import type { Depth } from '../../model/depth.js';
import type { Step } from '../../model/plan.js';
import { isOneSchema } from '../../schema/properties.js';
import { tokens } from '../../support/json/pointer.js';
import { defineCheck } from '../kit/define-check.js';
import { accepted, documentedRefusals, send } from '../kit/requests.js';
import { step } from '../kit/steps.js';
import type { Breach } from './breach.js';
import { invalidBodies } from './invalid-bodies.js';
import { invalidBranches } from './invalid-branches.js';
import { invalidParameters, invalidPaths } from './invalid-parameters.js';
import { invalidProperties } from './invalid-properties.js';
import { missingInputs } from './missing-inputs.js';
import type { SingleBreach } from './single-breach.js';

/** The invalid requests of an operation are chosen together, because they share a budget. */
const chosen = new WeakMap<CheckContext, readonly InvalidRequest[]>();

function invalidRequestsOf(context: CheckContext): readonly InvalidRequest[] {
  const known = chosen.get(context) ?? invalidRequests(context);
  chosen.set(context, known);
  return known;
}

/** The steps that make the request invalid in the most telling way; undefined where nothing can be broken. */
export function firstInvalidRequest(context: CheckContext): Step[] | undefined {
  const all = invalidRequestsOf(context);
  return (all.find((invalid) => !isWithoutBody(invalid)) ?? all[0])?.steps;
}

/** A request without a body has no media type either, which a server may refuse in a way of its own (415). */
const isWithoutBody = ({ breach, subject }: InvalidRequest): boolean =>
  breach === 'missing-required' && subject === 'body';

const safeguards =
  'The unchanged request is accepted first; otherwise a refusal would prove nothing. The changed request is serialized for HTTP and parsed again, and the validator then proves that it breaks the intended clause; the verdict cites this clause. Every value in a path, a query or a header is sent as text, so a number in place of a text is not tested there. If the GovSpec documents no 4xx, only success and 5xx fail.';

/** What a check of invalid requests says of itself. */
interface RefusalCheck extends Pick<CheckWords, 'title' | 'asks' | 'order'> {
  /** The kind of constraint that is broken. */
  readonly breaks: Breach;
  readonly notes: Pick<CheckNotes, 'sends' | 'notWhen'> & { readonly safeguards?: string };
  /** Why there may be no such constraint to break. */
  readonly notApplicable: string;
}

/** A check that breaks one kind of constraint. */
export function refusalCheck({ breaks, notes, notApplicable, ...words }: RefusalCheck): OperationCheck {
  return defineCheck({
    ...words,
    group: 'invalid',
    depth: 'quick',
    notes: {
      demands: 'A 4xx; if the GovSpec documents none, any answer that is neither 2xx nor 5xx.',
      basis: 'The clause of the definition that the request breaks.',
      ...notes,
      safeguards: notes.safeguards === undefined ? safeguards : `${safeguards} ${notes.safeguards}`,
    },
    plan: (context) => {
      const drafts = invalidRequestsOf(context)
        .filter((invalid) => invalid.breach === breaks)
        .map((invalid): ScenarioDraft => refusalDraft(context, invalid));
      if (drafts.length > 0) return drafts;
      return { notApplicable: asksForMethods(context.operation) ? needNotLook : notApplicable };
    },
  });
}

/** An invalid request that was chosen: the change, and the clause that it is proved to break. */
interface InvalidRequest extends Pick<SingleBreach, 'breach' | 'title' | 'subject'> {
  readonly steps: Step[];
  readonly depth: Depth;
}

/** The maximum number of invalid requests that are sent to one operation, by depth. */
const widest = 80;
const budgets: readonly (readonly [Depth, number])[] = [
  ['quick', 4],
  ['standard', 20],
  ['thorough', widest],
];

/** Up to this number, the first of its kind is sent at standard depth all the same. */
const widestStandard = 36;

function depthOf({ turn, isRepeated }: Turned, rank: number): Depth | undefined {
  if (isRepeated === true) return rank < widest ? 'thorough' : undefined;
  if (turn === 0 && rank >= 4 && rank < widestStandard) return 'standard';
  return budgets.find(([, budget]) => rank < budget)?.[0];
}

/**
 * The invalid requests of an operation: each breaks one clause. Keywords take turns, and within one the most
 * telling request comes first, so that a small budget is spent on the most different requests. Operations that take the
 * same body begin with different properties of it.
 */
function invalidRequests(context: CheckContext): InvalidRequest[] {
  if (asksForMethods(context.operation)) return [];
  const all = [
    ...missingInputs(context),
    ...invalidParameters(context),
    ...invalidProperties(context),
    ...invalidBranches(context),
    ...invalidBodies(context),
    ...invalidPaths(context),
  ];
  const ordered = [...all.filter(isCommon), ...all.filter((single) => !isCommon(single))];
  return inTurns(ordered, placeAmongAlike(context)).flatMap((single, rank): InvalidRequest[] => {
    const { breach, title, subject, change, clause } = single;
    const depth = depthOf(single, rank);
    return depth === undefined
      ? []
      : [{ breach, title, subject, depth, steps: [change, step('And', 'breaks', clause)] }];
  });
}

/** OPTIONS asks how a path may be used, and need not look at the item that it names (RFC 9110, section 9.3.7). */
const needNotLook = 'OPTIONS asks how a path may be used, and need not look at the item that it names';
const asksForMethods = ({ method }: Operation): boolean => method === 'OPTIONS';

/** What servers overlook less often waits for the other kinds. */
const lateKinds: ReadonlySet<Breach> = new Set<Breach>(['null-value', 'wrong-item', 'repeated-item', 'no-alternative']);

function isCommon({ breach, isRepeated, variant = '' }: SingleBreach): boolean {
  return !lateKinds.has(breach) && variant === '' && isRepeated !== true;
}

/** A breach, and how many of its kind come before it. */
interface Turned extends SingleBreach {
  readonly turn: number;
}

function inTurns(breaches: readonly SingleBreach[], start: number): Turned[] {
  const queues = new Map<string, SingleBreach[]>();
  for (const single of breaches) {
    const kind = [single.breach, tokens(single.clause).at(-1), single.variant, single.variety].join(' ');
    queues.set(kind, [...(queues.get(kind) ?? []), single]);
  }
  const turned = [...queues.values()].map((queue) => {
    const all = startingAt(queue, start % queue.length);
    return (all[0]?.variant ?? '') === '' ? all : all.slice(0, 1);
  });
  const turns = Math.max(0, ...turned.map((queue) => queue.length));
  return Array.from({ length: turns }, (_, turn) =>
    turned.flatMap((queue) => (queue[turn] === undefined ? [] : { ...queue[turn], turn })),
  ).flat();
}

function startingAt<T>(queue: readonly T[], start: number): T[] {
  return [...queue.slice(start), ...queue.slice(0, start)];
}

/** How many operations before this one take the same body: each of them begins with other properties of it. */
function placeAmongAlike({ catalogue: { operations, schemas }, operation }: CheckContext): number {
  const schemaOf = ({ body }: Operation): SchemaRef | undefined => body?.contents[0]?.schema;
  const place = operations.findIndex(({ id }) => id === operation.id);
  const before = operations.slice(0, Math.max(0, place)).filter(({ api }) => api === operation.api);
  return before.filter((one) => isOneSchema(schemas, schemaOf(one), schemaOf(operation))).length;
}

/** The scenario in which an operation is to refuse an invalid request. */
function refusalDraft(context: CheckContext, { title, subject, steps, depth }: InvalidRequest): ScenarioDraft {
  const silent = documentedRefusals(context.operation).length === 0;
  return {
    title,
    subject,
    depth,
    steps: [accepted(context), ...steps, send(context), step('Then', silent ? 'refusedSilently' : 'refused')],
  };
}
