import { readBack } from '../../judge/read-back.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get, set } from '../../support/json/pointer.js';

/** One text of an item is read back as it was sent; what became of the rest is asked by other scenarios. */
export function textKept(look: LookBack, { catalogue: { schemas }, values: [, path = ''] }: JudgeContext): Finding {
  const at = fromPath(path);
  const text = get(look.sent, at);
  return readBack(schemas, text === undefined ? look : { ...look, sent: set({}, at, text) });
}
