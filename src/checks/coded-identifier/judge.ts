import { notApplicable } from '../../judge/answers.js';
import { readBack } from '../../judge/read-back.js';
import { isUnrouted } from '../../judge/unrouted.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The item can be read under the identifier that was sent; what it shows is asked by other scenarios. */
export function foundAgain(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const { sent, ...rest } = look;
  if (look.identifier !== get(sent, look.resource.identifier ?? ''))
    return notApplicable('the candidate gives its items identifiers of its own');
  return readBack(schemas, { ...(isServed(look) ? withoutUnknownPath(rest) : rest), varied: false });
}

/** True where the candidate knows the path of the read: it answers an unknown identifier in another way than an unknown path. */
function isServed({ reader: operation, readOfUnknown: exchange, unknownPath }: LookBack): boolean {
  if (exchange === undefined || unknownPath === undefined) return false;
  return !isUnrouted({ operation, exchange, unknownPath });
}

function withoutUnknownPath({ unknownPath: _, ...look }: LookBack): LookBack {
  return look;
}
