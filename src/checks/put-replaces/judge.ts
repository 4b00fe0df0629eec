import { notVerified } from '../../judge/answers.js';
import { takenAt } from '../../judge/item-schema.js';
import { noLongerShown } from '../../judge/no-longer-shown.js';
import type { Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, toPaths } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** Properties that PUT leaves out are removed. One of a few values may be what the candidate gives by itself, such as a first status. */
export function replaced(look: LookBack, context: JudgeContext): Finding {
  const [name = '', paths = ''] = context.values;
  const telling = fromPaths(paths).filter((at) => !isOneOfFew(context.catalogue.schemas, look, at));
  if (telling.length === 0) return notVerified('each of these properties has only a few possible values');
  return noLongerShown(look, { ...context, values: [name, toPaths(telling)] });
}

function isOneOfFew(schemas: Schemas, { answer: { operation }, resource }: LookBack, at: string): boolean {
  const taken = takenAt(schemas, { operation, part: partOf(resource.update, operation) }, at);
  const { enum: choices, type } = taken === undefined ? {} : schemas.node(taken, 'request');
  return Array.isArray(choices) || type === 'boolean';
}
