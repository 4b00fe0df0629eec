import { isCountedOperation } from '../../model/counted-operation.js';
import type { OpenRequirement, RegimeMeasure } from '../../model/regime.js';
import type { Fit, OperationResult, RequirementResult } from '../../model/report.js';
import { generationPrefix } from '../../model/requirement.js';
import { isFit, isLeftOut } from '../../model/requirement-standing.js';

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

/** A sentence about some requirements: "1 requirement is …", "3 requirements are …". */
export function aboutSome(count: number, one: string, many: string): string {
  return count === 1 ? `1 requirement ${one}` : `${count} requirements ${many}`;
}

/** What every reader of the figures must know, in every regime. */
export function commonNotes(counted: readonly RequirementResult[], { complete }: RegimeFacts): string[] {
  const has = (status: RequirementResult['status']): RequirementResult[] =>
    counted.filter((requirement) => requirement.status === status);
  const byOverlay = has('not-applicable').filter(({ inapplicable }) => inapplicable !== undefined).length;
  const byVendor = has('not-applicable').length - byOverlay;
  const notes: [number, string, string][] = [
    [
      byVendor,
      'is left out, because the vendor says that it does not apply.',
      'are left out, because the vendor says that they do not apply.',
    ],
    [
      byOverlay,
      'is left out, because an overlay says that it does not apply.',
      'are left out, because an overlay says that they do not apply.',
    ],
    [
      has('not-specified').length,
      'needs an API that the GovSpec does not define. It counts as fit only with evidence.',
      'need an API that the GovSpec does not define. They count as fit only with evidence.',
    ],
    [
      has('fit-partly').length,
      'fits only in part and does not count as fit.',
      'fit only in part and do not count as fit.',
    ],
    [
      has('served').length,
      'has operations that are served, but nothing shows what they do. It does not count as fit.',
      'have operations that are served, but nothing shows what they do. They do not count as fit.',
    ],
    [
      has('declared').length,
      'is declared without a link or a file and does not count as fit.',
      'are declared without a link or a file and do not count as fit.',
    ],
    [
      has('not-verified').length,
      'is not verified and does not count as fit.',
      'are not verified and do not count as fit.',
    ],
  ];
  return [
    ...notes.filter(([count]) => count > 0).map(([count, one, many]) => aboutSome(count, one, many)),
    ...attestedNote(has('fit-attested')),
    ...(complete ? [] : ['The run was cut short. A complete run may show more.']),
  ];
}

function attestedNote(attested: readonly RequirementResult[]): string[] {
  if (attested.length === 0) return [];
  const tested = attested.filter(({ scenarios }) => scenarios.length > 0).length;
  const scenarios =
    tested === 0 ? '' : ` The scenarios for ${tested} of them show only a part, or could not be verified.`;
  return [`${aboutSome(attested.length, 'counts', 'count')} as fit because the vendor attests it.${scenarios}`];
}
