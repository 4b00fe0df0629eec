import type { Catalogue } from '../../model/catalogue.js';
import type { CheckNotes } from '../../model/check-notes.js';
import type { Operation, ResponseDefinition } from '../../model/definition.js';
import type { ResourceRole } from '../../model/parts.js';
import type { Depth, RequestTemplate, Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import { step } from '../steps.js';

/** What a check knows of the operation that it is planned for. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly template: RequestTemplate;
  readonly resourceRole: ResourceRole | undefined;
}

/** A scenario before it has its id. */
export interface ScenarioDraft {
  readonly title: string;
  /** Tells scenarios of one rule apart; part of the id. */
  readonly subject?: string;
  /** The situation that it starts from, where it is not that of its check. */
  readonly group?: GroupId;
  /** The least depth at which it is asked, where it is not that of its check. */
  readonly depth?: Depth;
  readonly steps: readonly Step[];
}

/** The situations that scenarios of an operation start from, in the order of the feature. */
export const groupTitles = {
  valid: 'A valid request is answered as the definition says',
  kept: 'What the candidate holds stays true',
  allowed: 'A request that the definition allows is accepted',
  invalid: 'A request that breaks the definition is refused',
  unknown: 'An identifier that does not exist is answered as the definition says',
  access: 'Access without a credential is refused',
  http: 'HTTP is spoken as its RFCs say',
  call: 'The candidate calls as the definition says',
} as const;

export type GroupId = keyof typeof groupTitles;

/** One kind of check: what it asks of an operation, or why it asks nothing. */
export interface Check {
  readonly rule: RuleId;
  readonly group: GroupId;
  readonly depth: Depth;
  readonly notes: CheckNotes;
  readonly plan: (context: CheckContext) => readonly ScenarioDraft[] | { readonly notApplicable: string };
}

/** Answers that mean success: 2xx and 3xx, or `default` where nothing else is documented. */
export function successResponses(operation: Operation): ResponseDefinition[] {
  const success = operation.responses.filter((response) => /^[23]/.test(response.status));
  if (success.length > 0) return success;
  return operation.responses.filter((response) => response.status === 'default');
}

/** Documented refusals of the operation: its 4xx statuses. */
export function documentedRefusals(operation: Operation): ResponseDefinition[] {
  return operation.responses.filter((response) => response.status.startsWith('4'));
}

/** The step that sends the request of an operation. */
export function send({ operation }: Pick<CheckContext, 'operation'>): Step {
  return step('When', 'sent', operation.name);
}

/** The step after which a refusal proves something. */
export function accepted({ operation }: Pick<CheckContext, 'operation'>): Step {
  return step('Given', 'accepted', operation.name);
}
