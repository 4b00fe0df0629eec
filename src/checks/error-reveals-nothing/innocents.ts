import { everywhere } from '../../mock/kit/absent.js';
import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import { isPlainText, targets } from '../../mock/kit/targets.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { set } from '../../support/json/pointer.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

const accepts = (schemas: Schemas, schema: SchemaRef | undefined, value: Json): boolean =>
  schema === undefined || schemas.validate(schema, 'response', value).kind === 'valid';

const pardon = 'Pardon? We could not make sense of that.';

/** Another wording, where the refusal has a free text. */
function reworded({ call, value, schema }: AnswerContext): Json | undefined {
  if (value === undefined) return undefined;
  if (schema === undefined) return { detail: pardon };
  const { schemas } = call.catalogue;
  return targets(schemas, schema, value)
    .filter(isPlainText)
    .reduce<Json>((body, { at }) => {
      const other = set(body, at, pardon);
      return accepts(schemas, schema, other) ? other : body;
    }, value);
}

function changed(change: (context: AnswerContext) => Json | undefined): NonNullable<Innocent['rewrite']> {
  return (wire, context) => {
    const body = isJson(wire) ? change(context) : undefined;
    return body === undefined ? wire : { ...wire, body: JSON.stringify(body) };
  };
}

export const innocents: readonly Innocent[] = [
  {
    id: 'other-wording',
    title: 'words refusals otherwise',
    absent: everywhere,
    refusals: 'only',
    rewrite: changed(reworded),
    refusesAccess: async (refusal) => ({ ...refusal, body: JSON.stringify({ detail: pardon }) }),
  },
];
