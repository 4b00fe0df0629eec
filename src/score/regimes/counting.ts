import type { RegimeMeasure } from '../../model/regime.js';
import type { OperationResult, RequirementResult } from '../../model/report.js';
import type { RequirementLevel } from '../../model/requirement.js';
import { isFit, isLeftOut } from '../distinct.js';

/** What a regime looks at. */
export interface RegimeFacts {
  readonly requirements: readonly RequirementResult[];
  readonly operations: readonly OperationResult[];
  /** False when the run was cut short. */
  readonly complete: boolean;
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

/** Requirements of cross-functional generations are those whose set is named so. */
export const generationPrefix = 'govstack-cfr-';

/** Those that the Building Block itself asks, with what an overlay adds to it. */
export function ofBuildingBlock(requirements: readonly RequirementResult[]): RequirementResult[] {
  return requirements.filter(({ set }) => !set.startsWith(generationPrefix));
}

/** CONDITIONAL counts as REQUIRED: where its condition is not given, the answer is "not applicable". */
const required: ReadonlySet<RequirementLevel> = new Set(['REQUIRED', 'CONDITIONAL']);

export function isRequired({ level }: Pick<RequirementResult, 'level'>): boolean {
  return required.has(level);
}

/** What every reader of the figures must know, whatever the regime. */
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
      `${has('not-specified').length} left out: not specified, since the GovSpec asks for an API that it does not define.`,
    ],
    [has('fit-partly').length, `${has('fit-partly').length} fit in part and are not counted as fit.`],
    [
      has('served').length,
      `${has('served').length} are served, which shows nothing of what they ask; they are not fit.`,
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
