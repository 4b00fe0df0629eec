import { isCountedOperation } from '../model/counted-operation.js';
import { isWithoutApi } from '../model/definition.js';
import {
  type CheckedCandidate,
  type CoveredStep,
  type PartState,
  partStates,
  type StepPart,
} from '../model/portfolio.js';
import type { OperationResult, Report, RequirementResult } from '../model/report.js';
import { isCountedGap, isFit, isLeftOut, isRequired } from '../model/requirement-standing.js';
import type { UseCase, UseCaseStep } from '../model/use-case.js';

/** What a portfolio has to offer a use case. */
export interface Offer {
  readonly checked: readonly CheckedCandidate[];
  /** The Building Blocks of which nothing but the name is published. */
  readonly namedOnly: ReadonlySet<string>;
}

/**
 * Which steps of a use case are covered by Building Blocks that conform, and what stops the others. A Building Block may
 * have several candidates: the one that does best counts. Where the operations of a step are documented, only they and
 * the requirements that rest on them are looked at; else the whole Building Block, and of one without an API its own requirements.
 */
export function coverSteps({ steps }: UseCase, offer: Offer): CoveredStep[] {
  return steps.map((step) => {
    const parts = step.buildingBlocks.map((buildingBlock) => partOf(step, buildingBlock, offer));
    const { id, title, does } = step;
    return { id, title, does, state: worst(parts.map(({ state }) => state)), parts };
  });
}

function worst(states: readonly PartState[]): PartState {
  return partStates.findLast((state) => states.includes(state)) ?? 'covered';
}

function partOf(step: UseCaseStep, buildingBlock: string, { checked, namedOnly }: Offer): StepPart {
  const own = checked.filter((candidate) => candidate.buildingBlock.id === buildingBlock);
  if (own.length === 0) {
    return namedOnly.has(buildingBlock)
      ? { buildingBlock, state: 'no-definition', reasons: ['no specification of it is published'] }
      : { buildingBlock, state: 'no-candidate', reasons: ['the portfolio has no candidate for it'] };
  }
  const parts = own.map((candidate) => carried(step, candidate));
  const best = partStates.find((state) => parts.some((part) => part.state === state));
  return parts.find(({ state }) => state === best) ?? { buildingBlock, state: 'no-candidate', reasons: [] };
}

function carried(step: UseCaseStep, { name, buildingBlock: { id }, report, trouble }: CheckedCandidate): StepPart {
  const of = { buildingBlock: id, candidate: name };
  if (report === undefined)
    return {
      ...of,
      state: 'not-checked',
      reasons: [trouble === undefined ? 'it was not checked' : 'it could not be checked'],
    };
  const { operations, requirements } = inQuestion(report, step.operations[id]);
  const gaps = [
    ...requirements
      .filter((requirement) => isCountedGap(requirement, report.regime))
      .map(({ id: requirement, reason }) => `${requirement}: ${reason}`),
    ...operations.filter(isBroken).map(({ method, path, why }) => `${method} ${path}: ${why ?? 'it does not conform'}`),
  ];
  if (gaps.length > 0) return { ...of, state: 'gap', reasons: gaps };
  if (!report.run.complete)
    return { ...of, state: 'not-checked', reasons: [report.run.stoppedBy ?? 'it was cut short'] };
  if (isWithoutApi(report.buildingBlock)) return { ...of, ...byRequirements(report) };
  const open = operations.filter((operation) => isCountedOperation(operation) && operation.fit !== 'fit');
  const shown = operations.length - open.length;
  if (open.length === 0 && operations.some(({ fit }) => fit === 'fit')) return { ...of, state: 'covered', reasons: [] };
  return { ...of, state: 'not-verified', reasons: [`${shown} of ${operations.length} operations are verified`] };
}

/** Where there is no operation to verify, what the Building Block itself requires must be met. */
function byRequirements({ requirements, buildingBlock }: Report): Pick<StepPart, 'state' | 'reasons'> {
  const asked = requirements.filter((requirement) => requirement.set === buildingBlock.id && !isLeftOut(requirement));
  const required = asked.filter(isRequired);
  const counted = required.length > 0 ? required : asked;
  const met = counted.filter(isFit).length;
  if (met > 0 && met === counted.length) return { state: 'covered', reasons: [] };
  return { state: 'not-verified', reasons: [`${met} of ${counted.length} requirements are met`] };
}

/** What of a report a step rests on. */
function inQuestion(
  { operations, requirements, buildingBlock }: Report,
  named: readonly string[] | undefined,
): { operations: readonly OperationResult[]; requirements: readonly RequirementResult[] } {
  if (named === undefined) return { operations, requirements };
  const ids = new Set(named.map((name) => `${buildingBlock.id}/${name}`));
  return {
    operations: operations.filter(({ operation }) => ids.has(operation)),
    requirements: requirements.filter((requirement) => requirement.operations.some((name) => named.includes(name))),
  };
}

function isBroken({ fit }: OperationResult): boolean {
  return fit === 'gap' || fit === 'partial';
}
