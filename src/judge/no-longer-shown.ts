import { isDeepStrictEqual } from 'node:util';
import type { Schemas } from '../model/definition.js';
import type { JudgeContext } from '../model/evidence-kinds.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { fromPath, get } from '../support/json/pointer.js';
import { brief, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { meantAt, requestSchema } from './item-schema.js';
import { isManaged, seenAfter, unlessPending } from './seen-item.js';
import { unsound } from './soundness.js';

/** The places of an item that are named do not show what they showed before the change; their default is no trace of it. */
export function noLongerShown(
  look: LookBack,
  { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext,
): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  if (look.before === undefined) return notVerified('it is not known what the item was before');
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'absent') return notVerified('it cannot be read back, of which another scenario speaks');
  const places = paths
    .split(/, (?=\$)/)
    .map(fromPath)
    .filter((at) => tells(schemas, look, at));
  if (places.length === 0) return notVerified('the item showed nothing there before, or its default');
  const kept = places.find((at) => isDeepStrictEqual(get(found.value, at), get(look.before, at)));
  if (kept === undefined) return pass();
  const facts = {
    expected: 'nothing, or the default',
    actual: `${brief(get(look.before, kept))}, as before`,
    at: kept,
  };
  return unlessPending(look, fail(problem('still-there', responsesClause(look.answer.operation), facts)));
}

/** True for a place that showed something else than what it takes by itself. */
function tells(schemas: Schemas, look: LookBack, at: string): boolean {
  const before = get(look.before, at);
  if (before === undefined || before === null || isManaged(look, at)) return false;
  return !isDeepStrictEqual(before, defaultAt(schemas, look, at));
}

function defaultAt(schemas: Schemas, { answer, resource }: LookBack, at: string): Json | undefined {
  const { sent = '' } = partOf(resource.update, answer.operation) ?? {};
  const schema = meantAt(schemas, requestSchema(answer.operation), sent + at);
  return schema === undefined ? undefined : schemas.node(schema, 'request').default;
}
