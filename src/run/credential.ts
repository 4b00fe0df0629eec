import { Buffer } from 'node:buffer';
import { messageOf } from '../errors.js';
import type { Operation } from '../model/definition.js';
import type { Credential, Profile, Secret } from '../model/profile.js';
import { headerShown, headerValue, isCredentialHeader } from './secrets.js';
import { stopUnverified } from './stop.js';

/** One value of a request: as it is sent, and as it may be shown. */
export interface Presented {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly value: string;
  readonly shown: string;
}

/** Hands out what authenticates a request; asks for an OAuth2 token once per run. */
export class Credentials {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly profile: Profile) {}

  /**
   * The credential for an operation, or nothing where the profile has none.
   * @param scheme the security scheme to present, where the definition does not name one
   */
  async present(operation: Operation, scheme?: string): Promise<Presented[]> {
    const own = (scheme === undefined ? undefined : this.profile.credentials[scheme]) ?? this.credentialFor(operation);
    const configured = own === undefined ? [] : [await this.presentOne(own, operation)];
    return [...this.headers(operation, true), ...configured];
  }

  /** A token that the run itself was given, with the secret headers of the profile. */
  presentToken(operation: Operation, token: string): Presented[] {
    return [...this.headers(operation, true), authorization('Bearer ', { variable: 'ACCESS_TOKEN', value: token })];
  }

  /** True when the profile gives a credential for a security scheme by its name. */
  hasFor(scheme: string): boolean {
    return this.profile.credentials[scheme] !== undefined;
  }

  /** That of its scheme, of its API, or of all; none for an operation that anyone may call. */
  private credentialFor({ api, security, open }: Operation): Credential | undefined {
    if (open === true) return undefined;
    const scheme = security.find(({ name }) => this.hasFor(name));
    const named = scheme === undefined ? undefined : this.profile.credentials[scheme.name];
    return named ?? this.profile.apis[api]?.credential ?? this.profile.credential;
  }

  /** Headers of the profile that are not credentials. */
  plainHeaders(operation: Operation): Presented[] {
    return this.headers(operation, false);
  }

  /** True when the profile gives any credential for the operation. */
  has(operation: Operation): boolean {
    return this.credentialFor(operation) !== undefined || this.headers(operation, true).length > 0;
  }

  private headers(operation: Operation, secret: boolean): Presented[] {
    const keys = operation.security.flatMap(({ key }) => key?.toLowerCase() ?? []);
    const all = [...this.profile.headers, ...(this.profile.apis[operation.api]?.headers ?? [])];
    return all
      .filter((header) => isCredentialHeader(header, keys) === secret)
      .map((header) => ({ in: 'header', name: header.name, value: headerValue(header), shown: headerShown(header) }));
  }

  private async presentOne(credential: Credential, operation: Operation): Promise<Presented> {
    switch (credential.type) {
      case 'bearer':
        return authorization('Bearer ', credential.token);
      case 'apiKey':
        return apiKey(credential, operation);
      case 'basic':
        return basic(credential);
      case 'oauth2':
        return authorization('Bearer ', { variable: 'ACCESS_TOKEN', value: await this.token(credential) });
    }
  }

  private token(credential: Credential & { type: 'oauth2' }): Promise<string> {
    const key = `${credential.tokenUrl} ${credential.clientId}`;
    const known = this.tokens.get(key) ?? fetchToken(credential);
    this.tokens.set(key, known);
    return known;
  }
}

function authorization(prefix: string, secret: Secret): Presented {
  const name = 'Authorization';
  return { in: 'header', name, value: prefix + secret.value, shown: `${prefix}\${${secret.variable}}` };
}

/** Name and place come from the profile, else from the scheme that the definition declares. */
function apiKey(credential: Credential & { type: 'apiKey' }, operation: Operation): Presented {
  const scheme = operation.security.find(({ type }) => type === 'apiKey');
  const place = credential.in ?? scheme?.in ?? 'header';
  const name = credential.name ?? scheme?.key ?? 'Authorization';
  const { value, variable } = credential.value;
  if (place === 'cookie')
    return { in: 'header', name: 'Cookie', value: `${name}=${value}`, shown: `${name}=\${${variable}}` };
  return { in: place === 'query' ? 'query' : 'header', name, value, shown: `\${${variable}}` };
}

function basic({ username, password }: Credential & { type: 'basic' }): Presented {
  const value = `Basic ${Buffer.from(`${username}:${password.value}`).toString('base64')}`;
  return {
    in: 'header',
    name: 'Authorization',
    value,
    shown: `Basic $(printf %s "${username}:\${${password.variable}}" | base64)`,
  };
}

async function fetchToken(credential: Credential & { type: 'oauth2' }): Promise<string> {
  const oauth = await import('oauth4webapi');
  const { tokenUrl, clientId, clientSecret, scope } = credential;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const parameters = new URLSearchParams(scope === undefined ? {} : { scope });
  const options = { [oauth.allowInsecureRequests]: true, signal: () => AbortSignal.timeout(10_000) };
  try {
    const method = oauth.ClientSecretBasic(clientSecret.value);
    const client = { client_id: clientId };
    const response = await oauth.clientCredentialsGrantRequest(server, client, method, parameters, options);
    const answer = await oauth.processClientCredentialsResponse(server, client, response);
    return answer.access_token;
  } catch (error) {
    throw stopUnverified(`no access token from ${tokenUrl}: ${messageOf(error)}`);
  }
}
