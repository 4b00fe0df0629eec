import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { answerSchema, meantAt, requestSchema } from '../../judge/item-schema.js';
import { isManaged, leaves, seenAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

/** What was sent is there where one schema describes it on both ways. */
export function nothingDropped(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.sent === undefined) return notVerified('nothing was sent as the item');
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'absent') return notVerified('it cannot be read back, of which another scenario speaks');
  const shared = [...leaves(look.sent, '')].filter(({ at }) => isShared(schemas, look, at));
  if (shared.length === 0) return notVerified('no schema describes both what is sent and what is read');
  const dropped = shared.find(({ at }) => get(found.value, at) === undefined);
  if (dropped === undefined) return pass();
  const facts = { expected: brief(dropped.value), actual: 'nothing', at: dropped.at };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}

/** True for a place whose schema is the same in the request and in the answer, and that is no secret. */
function isShared(schemas: Schemas, look: LookBack, at: string): boolean {
  const { answer, reader, read, readPart, resource } = look;
  const { sent = '', into, renamed } = partOf(resource.create, answer.operation) ?? {};
  if (at === resource.identifier || isManaged(look, at) || into !== undefined || renamed !== undefined) return false;
  const asked = meantAt(schemas, requestSchema(answer.operation), sent + at);
  const shown = meantAt(schemas, answerSchema(reader, read.response?.status ?? 0), (readPart.returned ?? '') + at);
  if (asked === undefined || shown === undefined || asked.pointer !== shown.pointer) return false;
  const node = schemas.node(shown, 'response');
  return ['writeOnly', 'readOnly', 'deprecated'].every((flag) => node[flag] !== true);
}
