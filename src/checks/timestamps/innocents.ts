import { everywhere } from '../../mock/kit/absent.js';
import type { AnswerContext, Innocent } from '../../mock/kit/fault.js';
import { targets } from '../../mock/kit/targets.js';
import type { WireAnswer } from '../../mock/kit/wire-answer.js';
import type { Json } from '../../model/json.js';
import { set } from '../../support/json/pointer.js';

const isJson = ({ headers, body }: WireAnswer): boolean => /json/.test(headers['content-type'] ?? '') && body !== '';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The same moment two hours east, with a fraction of the second (RFC 3339). */
function elsewhere(text: string): string {
  const moved = new Date(Date.parse(text) + 2 * 60 * 60 * 1000).toISOString();
  return moved.replace('Z', '000+02:00');
}

function moments({ call, value, schema }: AnswerContext): Json | undefined {
  if (value === undefined || schema === undefined) return undefined;
  const times = targets(call.catalogue.schemas, schema, value).filter(
    ({ node, value: text }) => node.format === 'date-time' && typeof text === 'string' && instant.test(text),
  );
  return times.reduce<Json>((body, { at, value: text }) => set(body, at, elsewhere(String(text))), value);
}

function changed(change: (context: AnswerContext) => Json | undefined): NonNullable<Innocent['rewrite']> {
  return (wire, context) => {
    const body = isJson(wire) ? change(context) : undefined;
    return body === undefined ? wire : { ...wire, body: JSON.stringify(body) };
  };
}

export const innocents: readonly Innocent[] = [
  {
    id: 'other-moments',
    title: 'writes moments with fractions and offsets',
    absent: everywhere,
    rewrite: changed(moments),
  },
];
