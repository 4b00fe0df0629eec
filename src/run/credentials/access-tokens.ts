import type { Credential, LoginCredential } from '../../model/profile.js';
import { stopUnverified } from '../../model/stop.js';
import type { Transport } from '../../model/wire.js';
import { messageOf } from '../../support/errors.js';
import { type Fetch, fetchOver } from '../http/fetch-over.js';
import type { KnownSecrets } from './known-secrets.js';
import { logIn } from './log-in.js';

type ClientGrant = Credential & { readonly type: 'oauth2' };
type Grant = ClientGrant | LoginCredential;

/** True for a credential that stands for a token which is asked for. */
export function isObtained(credential: Credential): credential is Grant {
  return credential.type === 'oauth2' || credential.type === 'login';
}

interface AccessToken {
  readonly value: string;
  /** When a new one is asked for, in milliseconds since 1970. */
  readonly until: number;
}

/** The part of its life after which a token is replaced, so that none expires on its way. */
const usedLife = 0.7;

/** How long a failed request for a token stands for those that come after it, in milliseconds. */
const failureStands = 2000;

/** The number of requests for a token that fail one after the other, before no more are sent. */
const mostFailures = 5;

/** The number of tokens that are asked for in vain, before a refusal is taken for what it says. */
const mostRenewals = 3;

export interface AccessTokensOptions {
  /** Where the tokens that are obtained are noted, so that no report shows them. */
  readonly secrets: KnownSecrets;
  /** Asks for tokens; absent where nothing may be sent, as when a recording is judged again. */
  readonly transport?: Transport;
}

/** A request for a token. */
interface AskedToken {
  readonly token: Promise<AccessToken>;
  /** When it failed, in milliseconds since 1970. */
  failedAt?: number;
}

/** Stands for a token where none is asked for. It looks as a token does in a report. */
const standIn = { value: '${ACCESS_TOKEN}', until: Number.POSITIVE_INFINITY };

/** Access tokens of OAuth 2 and of logins: one for each client, and a new one before the last expires. */
export class AccessTokens {
  private readonly tokens = new Map<string, AskedToken>();
  /** How many requests for a token failed since one was obtained, by client. */
  private readonly failures = new Map<string, number>();
  /** How many new tokens did not help since a request was last let in, by client; none before the first was. */
  private readonly vain = new Map<string, number>();

  constructor(private readonly options: AccessTokensOptions) {}

  /** @throws Stop (not verified) where no token can be had. Another request is sent a while later, a few times. */
  async current(grant: Grant): Promise<string> {
    const key = keyOf(grant);
    const known = this.tokens.get(key);
    const token = known === undefined || this.isToBeAskedAgain(key, known) ? undefined : await known.token;
    if (token !== undefined && Date.now() < token.until) return token.value;
    const latest = this.tokens.get(key);
    const made = latest === undefined || latest === known ? this.ask(grant, key) : latest;
    return (await made.token).value;
  }

  private isToBeAskedAgain(key: string, { failedAt }: AskedToken): boolean {
    if (failedAt === undefined || Date.now() - failedAt < failureStands) return false;
    return (this.failures.get(key) ?? 0) < mostFailures;
  }

  private ask(grant: Grant, key: string): AskedToken {
    const asked: AskedToken = { token: this.obtain(grant) };
    this.tokens.set(key, asked);
    asked.token.then(
      () => this.failures.delete(key),
      () => {
        asked.failedAt = Date.now();
        this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
      },
    );
    return asked;
  }

  /**
   * Notes whether a request with a token of a client was let in. One that was refused is forgotten where tokens of this
   * client were let in before (RFC 6750 section 3.1, invalid_token), unless new ones did not help.
   * @param used the token of the request
   * @returns true where the request is worth sending again with another token
   */
  async isWorthAnother(grant: Grant, used: string, isAdmitted: boolean): Promise<boolean> {
    const key = keyOf(grant);
    const current = await this.tokens.get(key)?.token.catch(() => undefined);
    if (isAdmitted) this.vain.set(key, 0);
    if (isAdmitted || current === undefined || current.value !== used) return !isAdmitted && this.vain.has(key);
    const vain = this.vain.get(key) ?? mostRenewals;
    if (vain >= mostRenewals) return false;
    this.vain.set(key, vain + 1);
    this.tokens.delete(key);
    return true;
  }

  private async obtain(grant: Grant): Promise<AccessToken> {
    const { secrets, transport } = this.options;
    if (transport === undefined) return standIn;
    const fetch = fetchOver(transport, secrets.mask);
    const asked = Date.now();
    const { value, seconds } = await (grant.type === 'login' ? logIn(grant, fetch) : fetchToken(grant, fetch));
    secrets.add({ variable: 'ACCESS_TOKEN', value });
    const until = seconds === undefined ? Number.POSITIVE_INFINITY : asked + seconds * 1000 * usedLife;
    return { value, until };
  }
}

function keyOf(grant: Grant): string {
  if (grant.type === 'oauth2') return `${grant.tokenUrl} ${grant.clientId}`;
  return `${grant.url} ${JSON.stringify(grant.body)}`;
}

interface ObtainedToken {
  readonly value: string;
  readonly seconds: number | undefined;
}

async function fetchToken(grant: ClientGrant, fetch: Fetch): Promise<ObtainedToken> {
  const oauth = await import('oauth4webapi');
  const { tokenUrl, clientId, clientSecret, scope } = grant;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const parameters = new URLSearchParams(scope === undefined ? {} : { scope });
  const options = { [oauth.allowInsecureRequests]: true, [oauth.customFetch]: fetch };
  try {
    const method = oauth.ClientSecretBasic(clientSecret.value);
    const client = { client_id: clientId };
    const response = await oauth.clientCredentialsGrantRequest(server, client, method, parameters, options);
    const answer = await oauth.processClientCredentialsResponse(server, client, response);
    return { value: answer.access_token, seconds: answer.expires_in };
  } catch (error) {
    throw stopUnverified(`no access token could be obtained from ${tokenUrl}: ${messageOf(error)}`);
  }
}
