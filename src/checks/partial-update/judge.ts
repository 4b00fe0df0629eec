import { untouched } from '../../judge/untouched.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { leaves } from '../../support/json/leaves.js';

/** A partial change keeps what it does not mention. */
export function restUntouched(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const mentioned = new Set([...leaves(look.sent ?? {})].map(({ at }) => at));
  return untouched(schemas, look, (at) => !mentioned.has(at));
}
