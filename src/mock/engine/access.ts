import { json, type WireAnswer } from '../kit/wire-answer.js';
import type { Asked } from './incoming.js';
import type { CandidateContext } from './options.js';

/** The credential may come as a bearer token, or bare in whatever is meant for it; a token may be handed out too. */
export function admits({ token, store }: CandidateContext, asked: Asked): boolean {
  if (asked.match.operation.open === true) return true;
  const presented = credentialsIn(asked);
  return (
    presented.some((value) => value === token || store.find('token', value) !== undefined) ||
    asked.faults.some(({ fault }) => fault.admits?.(presented) === true)
  );
}

function credentialsIn({ headers, url, match }: Asked): string[] {
  const { authorization, apikey, 'x-api-key': key } = headers;
  const declared = match.operation.security.flatMap((scheme) => {
    if (scheme.key === undefined) return [];
    return scheme.in === 'query' ? url.searchParams.getAll(scheme.key) : headers[scheme.key.toLowerCase()];
  });
  return [authorization, apikey, key, ...declared]
    .flatMap((value) => value ?? [])
    .map((value) => value.replace(/^Bearer /, ''));
}

export function unauthorised(): WireAnswer {
  const answer = json(401, { detail: 'A credential is required.' });
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}
