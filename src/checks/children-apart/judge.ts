import { listLeavesOut } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** The list of one owner shows neither of two items of another owner. */
export function leavesOutBoth(look: EvidenceKinds['list'], context: JudgeContext): Finding {
  const first = listLeavesOut(look, context);
  return first.outcome !== 'pass' || look.other === undefined
    ? first
    : listLeavesOut({ ...look, identifier: look.other }, context);
}
