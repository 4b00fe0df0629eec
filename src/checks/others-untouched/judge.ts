import { untouched } from '../../judge/untouched.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** An item that the request does not name stays as it was. */
export function otherUntouched(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  return untouched(schemas, look, () => true);
}
