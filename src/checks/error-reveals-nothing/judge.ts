import { clauseOf, ended, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { internalsIn } from '../../judge/internals.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { RefusalAnswer } from '../../model/judge.js';
import { saysNothing } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { redirectDescription, redirectError, refusedInBody } from '../../support/json/refusal.js';

/** An error tells nothing of how the candidate is made. What the request carried itself reveals nothing. */
export function revealsNothing({ operation, exchange }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (!isError(operation, exchange)) return notVerified(`the request got ${ended(exchange)}, which is not an error`);
  const found = internalsIn(exchange) ?? internalsIn(exchange, redirectDescription(operation, exchange));
  const banners = ['server', 'x-powered-by', 'x-aspnet-version'].flatMap((name) => bannerOf(response.headers, name));
  if (found === undefined) return pass(...banners);
  const source = { rfc: 'RFC 9457 section 5', requirement: 'govstack-cfr-security#req-16' };
  return fail(
    problem('reveals-internals', clauseOf(operation, source), {
      expected: 'an error that only explains what is wrong with the request',
      actual: found,
    }),
  );
}

/** A refusal of any kind; and the answer without content by which a read says that nothing is there. */
function isError(operation: Operation, exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  return (
    status >= 400 ||
    refusedInBody(operation, exchange) ||
    redirectError(operation, exchange) !== undefined ||
    saysNothing(operation, status)
  );
}

function bannerOf(headers: Readonly<Record<string, string>>, name: string): string[] {
  const value = headers[name];
  return value !== undefined && /\d/.test(value) ? [`The header ${name} shows a product version: ${value}.`] : [];
}
