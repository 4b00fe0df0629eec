import { ended } from '../../judge/answers.js';
import { mediaTypeOf } from '../../judge/bodies.js';
import { breach, conclude } from '../../judge/cross-functional/clause.js';
import { transportRequirement } from '../../judge/cross-functional/handshakes.js';
import type { PlainLook } from '../../model/cross-functional.js';
import type { Finding } from '../../model/verdict.js';

/** Over plain HTTP nothing is served: no connection, a refusal, or a redirect to https. */
export function plainRefused(looks: readonly PlainLook[]): Finding {
  const opinions = looks.map(opinionOf);
  const expected = 'no connection, a refusal, or a redirect to https';
  const problems = opinions.flatMap(({ served }) =>
    served === undefined ? [] : [breach(transportRequirement, 'plain-http-served', { expected, actual: served })],
  );
  return conclude(
    problems,
    [],
    opinions.flatMap(({ remark }) => remark ?? []),
  );
}

/** What is to be said of an answer over plain HTTP; nothing where there is none, or a redirect to https. */
function opinionOf({ url, exchange }: PlainLook): { served?: string; remark?: string } {
  const { response } = exchange;
  if (response === undefined) return {};
  const { status, headers, body } = response;
  const { location = '' } = headers;
  const leads = status >= 300 && status < 400;
  const actual = `${url} answers ${ended(exchange)}${location === '' ? '' : ` to ${location}`}`;
  if (status < 300 || (leads && location.startsWith('http:'))) return { served: actual };
  if (!leads || !location.startsWith('https:')) return { remark: `${actual}.` };
  const withData = /json/.test(mediaTypeOf(response)) && body !== '';
  return withData ? { remark: `${actual}, with a body of JSON.` } : {};
}
