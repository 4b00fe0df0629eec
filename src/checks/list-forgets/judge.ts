import { notASuccess, notVerified } from '../../judge/answers.js';
import { listLeavesOut } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** What was removed is in no list; what the candidate refused to remove may stay. */
export function listForgets(look: EvidenceKinds['list-after'], context: JudgeContext): Finding {
  const reason = notASuccess(look.request);
  return reason === undefined ? listLeavesOut(look, context) : notVerified(reason);
}
