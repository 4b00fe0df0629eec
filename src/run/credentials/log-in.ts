import { type LoginCredential, revealed } from '../../model/profile.js';
import { Stop, stopUnverified } from '../../model/stop.js';
import { messageOf } from '../../support/errors.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';
import { mapValues } from '../../support/map-values.js';

/** How long the candidate may take to log somebody in, in milliseconds. */
const patience = 10_000;

/**
 * Logs in, and finds the token in the answer.
 * @returns the token, and the seconds for which it is good, where the answer says so
 * @throws Stop (not verified) where there is no token
 */
export async function logIn(
  login: LoginCredential,
): Promise<{ readonly value: string; readonly seconds: number | undefined }> {
  const answer = await answerTo(login);
  const value = get(answer, login.token);
  const seconds = login.expiresIn === undefined ? undefined : Number(get(answer, login.expiresIn));
  if (typeof value !== 'string' || value === '') throw noToken(login, `its answer has no text at ${login.token}`);
  return { value, seconds: Number.isFinite(seconds) ? seconds : undefined };
}

async function answerTo(login: LoginCredential) {
  const { url, as } = login;
  const body = mapValues(login.body, revealed);
  const { request } = await import('undici');
  try {
    const { statusCode, body: received } = await request(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': as === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body: as === 'json' ? JSON.stringify(body) : new URLSearchParams(body).toString(),
      signal: AbortSignal.timeout(patience),
    });
    const text = await received.text();
    if (statusCode < 200 || statusCode > 299) throw noToken(login, `status ${statusCode}`);
    return asJson(text);
  } catch (error) {
    throw error instanceof Stop ? error : noToken(login, messageOf(error));
  }
}

function noToken({ url }: LoginCredential, reason: string): Error {
  return stopUnverified(`no token from ${url}: ${reason}`);
}
