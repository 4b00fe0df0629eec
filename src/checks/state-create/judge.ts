import { readBack } from '../../judge/read-back.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** What is put under a new name is there. */
export const newItemKept = (look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding =>
  readBack(schemas, look);
