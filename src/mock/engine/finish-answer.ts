import type { WireAnswer } from '../kit/wire-answer.js';
import type { CandidateAnswer, Delivery } from './http-message.js';

/**
 * An answer as it goes out: with its length, and without a body where HTTP has none (RFC 9110 sections 6.4.1 and 9.3.2).
 * @param common the headers of every answer
 */
export function finishAnswer(
  answer: WireAnswer,
  { method, common }: { readonly method: string; readonly common: Readonly<Record<string, string>> },
): CandidateAnswer {
  const { status, headers } = answer;
  const delivery = deliveryOf(answer);
  const bytes = answer.bytes ?? Buffer.from(answer.body);
  if (delivery === 'verbatim') return { status, headers, body: bytes, delivery };
  const hasContent = status !== 204 && status !== 304;
  const length = delivery === 'chunked' || !hasContent ? {} : { 'content-length': String(bytes.length) };
  const body = hasContent && method !== 'HEAD' ? bytes : Buffer.alloc(0);
  return { status, headers: { ...common, ...length, ...headers }, body, delivery };
}

function deliveryOf({ dropped = false, verbatim = false, chunked = false }: WireAnswer): Delivery {
  if (dropped) return 'dropped';
  if (verbatim) return 'verbatim';
  return chunked ? 'chunked' : 'plain';
}
