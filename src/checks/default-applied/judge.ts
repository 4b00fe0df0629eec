import { isDeepStrictEqual } from 'node:util';
import { brief, clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { meantAt, requestSchema } from '../../judge/item-schema.js';
import { isManaged, seenAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get, join } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The places of an item that are named show the defaults of their schemas, as far as they are shown. */
export function showsDefaults(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, paths = ''] = values;
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'absent') return notVerified('it cannot be read back, of which another scenario speaks');
  const shown = paths
    .split(/, (?=\$)/)
    .map(fromPath)
    .map((at) => ({ at, value: get(found.value, at), schema: schemaOf(schemas, look, at) }))
    .filter(({ at, value, schema }) => value !== undefined && schema !== undefined && !isManaged(look, at));
  if (shown.length === 0) return notVerified('the item shows none of these properties');
  const wrong = shown.find(({ value, schema }) => !isDeepStrictEqual(value, defaultOf(schemas, schema)));
  if (wrong?.schema === undefined) return pass();
  return unlessPending(
    look,
    fail(
      problem('wrong-value', clauseAt(look.answer.operation, join(wrong.schema.pointer, 'default')), {
        expected: brief(defaultOf(schemas, wrong.schema)),
        actual: brief(wrong.value),
        at: wrong.at,
      }),
    ),
  );
}

function schemaOf(schemas: Schemas, { answer, resource }: LookBack, at: string): SchemaRef | undefined {
  const { sent = '' } = partOf(resource.create, answer.operation) ?? {};
  return meantAt(schemas, requestSchema(answer.operation), sent + at);
}

function defaultOf(schemas: Schemas, schema: SchemaRef | undefined): Json | undefined {
  return schema === undefined ? undefined : schemas.node(schema, 'request').default;
}
