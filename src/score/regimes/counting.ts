import { isCountedOperation } from '../../model/counted-operation.js';
import type { OpenRequirement, RegimeMeasure } from '../../model/regime.js';
import type { Fit, OperationResult, RequirementResult } from '../../model/report.js';
import { generationPrefix, isFit, isLeftOut } from '../../model/requirement-standing.js';

/** What a regime counts. */
export interface RegimeFacts {
  readonly requirements: readonly RequirementResult[];
  readonly operations: readonly OperationResult[];
  /** False when the run was cut short. */
  readonly complete: boolean;
}

/** How a requirement that asks for an answer is listed. */
export function openRequirement({ set, id, status, reason }: RequirementResult): OpenRequirement {
  return { set, id, status, reason };
}

/**
 * Every published operation must be present and behave as specified (cfr-architecture 5.4.5.1), also one to which no
 * requirement refers. Nothing where there are no operations: a Building Block without an API has none to show.
 */
export function operationsMeasure({ operations }: RegimeFacts): RegimeMeasure[] {
  const fits = fitsByOperation(operations);
  if (fits.length === 0) return [];
  const met = fits.filter((own) => own.every((fit) => fit === 'fit')).length;
  const gaps = fits.filter((own) => own.some((fit) => fit === 'gap' || fit === 'partial')).length;
  const counted = { ...shareOf(met, fits.length), gaps, holds: met === fits.length };
  return [{ id: 'operations', title: 'Published operations', asks: 'each as specified (5.4.5.1)', ...counted }];
}

/** How each operation that counts fits: one list for each, so that saying a thing twice changes no figure. */
export function fitsByOperation(operations: readonly OperationResult[]): Fit[][] {
  const byName = new Map<string, Fit[]>();
  for (const { operation, fit } of operations.filter(isCountedOperation)) {
    byName.set(operation, [...(byName.get(operation) ?? []), fit]);
  }
  return [...byName.values()];
}

type Counted = Pick<RegimeMeasure, 'met' | 'of' | 'share'>;

/** A share; null when there is nothing to divide. */
export function shareOf(met: number, of: number): Counted {
  return { met, of, share: of === 0 ? null : met / of };
}

/** Requirements that fit over those that count. */
export function tally(requirements: readonly RequirementResult[]): Counted {
  const counting = requirements.filter((requirement) => !isLeftOut(requirement));
  return shareOf(counting.filter(isFit).length, counting.length);
}

/** Those that the Building Block itself asks, with what an overlay adds to it. */
export function ofBuildingBlock(requirements: readonly RequirementResult[]): RequirementResult[] {
  return requirements.filter(({ set }) => !set.startsWith(generationPrefix));
}

/** What every reader of the figures must know, in every regime. */
export function commonNotes(counted: readonly RequirementResult[], { complete }: RegimeFacts): string[] {
  const has = (status: RequirementResult['status']): RequirementResult[] =>
    counted.filter((requirement) => requirement.status === status);
  const byOverlay = has('not-applicable').filter(({ inapplicable }) => inapplicable !== undefined).length;
  const byVendor = has('not-applicable').length - byOverlay;
  const attested = has('fit-attested');
  const despite = attested.filter(({ scenarios }) => scenarios.length > 0).length;
  const notes: [number, string][] = [
    [byVendor, `${byVendor} left out: not applicable, as the vendor says.`],
    [byOverlay, `${byOverlay} left out: not applicable, by an overlay.`],
    [
      has('not-specified').length,
      `${has('not-specified').length} ask for an API that the GovSpec does not define; they need an answer with evidence, and are not counted as fit without one.`,
    ],
    [has('fit-partly').length, `${has('fit-partly').length} fit in part and are not counted as fit.`],
    [
      has('served').length,
      `${has('served').length} are served, which shows nothing of what they ask; they are not fit.`,
    ],
    [
      has('declared').length,
      `${has('declared').length} are declared without a link or a file and are not counted as fit.`,
    ],
    [has('not-verified').length, `${has('not-verified').length} are not verified and are not counted as fit.`],
    [
      attested.length,
      `${attested.length} fit because the vendor attests it; for ${despite} of them there are scenarios, which show only a part or came to no verdict.`,
    ],
    [complete ? 0 : 1, 'The run was cut short: more may be shown by a whole one.'],
  ];
  return notes.filter(([count]) => count > 0).map(([, text]) => text);
}
