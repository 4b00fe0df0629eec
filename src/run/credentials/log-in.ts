import { type LoginCredential, revealed } from '../../model/profile.js';
import { Stop, stopUnverified } from '../../model/stop.js';
import { messageOf } from '../../support/errors.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import { mapValues } from '../../support/map-values.js';
import type { Fetch } from '../http/fetch-over.js';

/**
 * Logs in, and finds the token in the answer.
 * @returns the token, and the seconds for which it is good, where the answer says so
 * @throws Stop (not verified) where there is no token
 */
export async function logIn(
  login: LoginCredential,
  fetch: Fetch,
): Promise<{ readonly value: string; readonly seconds: number | undefined }> {
  const answer = await answerTo(login, fetch);
  const value = get(answer, login.token);
  const seconds = login.expiresIn === undefined ? undefined : Number(get(answer, login.expiresIn));
  if (typeof value !== 'string' || value === '') throw noToken(login, `its answer has no text at ${login.token}`);
  return { value, seconds: Number.isFinite(seconds) ? seconds : undefined };
}

async function answerTo(login: LoginCredential, fetch: Fetch) {
  const { url, as } = login;
  const body = mapValues(login.body, revealed);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': as === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body: as === 'json' ? JSON.stringify(body) : new URLSearchParams(body).toString(),
    });
    if (!answer.ok) throw noToken(login, `status ${answer.status}`);
    return asJson(await answer.text());
  } catch (error) {
    throw error instanceof Stop ? error : noToken(login, messageOf(error));
  }
}

function noToken({ url }: LoginCredential, reason: string): Error {
  return stopUnverified(`no token could be obtained from ${url}: ${reason}`);
}
