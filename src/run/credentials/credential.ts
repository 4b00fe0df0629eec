import { Buffer } from 'node:buffer';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Credential, ExtraHeader, OtherCredentialName, Profile, Secret } from '../../model/profile.js';
import { Stop } from '../../model/stop.js';
import { AccessTokens } from './access-tokens.js';
import type { KnownSecrets } from './known-secrets.js';
import type { Bearer, CredentialChoice, Presented } from './presented.js';
import { isCredentialHeader } from './secrets.js';

/** How a credential is written, given what stands for its secret. */
interface Form {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly write: (secretText: (secret: Secret) => string) => string;
  /** Where the text that is shown is not the written one with the name of the variable. */
  readonly shown?: string;
}

/** Hands out what authenticates a request; asks for OAuth2 tokens as they are needed. */
export class Credentials {
  private readonly tokens: AccessTokens;

  /** @param secrets where the tokens that are obtained are noted, so that no report shows them */
  constructor(
    private readonly profile: Profile,
    secrets: KnownSecrets,
  ) {
    this.tokens = new AccessTokens(secrets);
  }

  /**
   * Notes whether a request with the credential of the profile was let in.
   * @param authorization the header of the request
   * @returns true where its token may have expired, so that the request is worth sending again with another one
   */
  async isWorthAnotherToken(operation: Operation, authorization: string, isAdmitted: boolean): Promise<boolean> {
    const own = this.credentialFor(operation);
    if (own?.type !== 'oauth2') return false;
    return this.tokens.isWorthAnother(own, authorization.replace(/^Bearer /, ''), isAdmitted);
  }

  /**
   * The credential for an operation, or nothing where the profile has none.
   * @param bearer presented in place of the credential of the profile: a token, or the profile's own for a scheme
   * @throws Stop (not applicable) when the profile gives nothing of which the wanted credential could be made.
   */
  async present(operation: Operation, choice: CredentialChoice, bearer?: Bearer): Promise<Presented[]> {
    switch (choice) {
      case 'given':
        return (await this.forms(operation, bearer)).map(asGiven);
      case 'none':
        return [];
      case 'unknown':
        return (await this.presentedForms(operation, bearer)).map(asUnknown);
      case 'tampered':
        return this.tokensOf(await this.presentedForms(operation, bearer)).map((form) =>
          altered(form, withOtherSignature),
        );
      case 'unsigned':
        return this.tokensOf(await this.presentedForms(operation, bearer)).map((form) =>
          altered(form, withoutSignature),
        );
      case 'longer':
        return this.plainFormsOf(await this.presentedForms(operation, bearer)).map(asLonger);
      case 'shorter':
        return this.plainFormsOf(await this.presentedForms(operation, bearer)).map(asShorter);
      default:
        return [asGiven(await this.formOf(this.refusedCredential(operation, choice), operation))];
    }
  }

  /** True when the profile gives any credential for the operation. */
  has(operation: Operation): boolean {
    return this.credentialFor(operation) !== undefined || this.headers(operation, true).length > 0;
  }

  /** True when the profile gives a credential for a security scheme by its name. */
  hasFor(scheme: string): boolean {
    return this.profile.credentials[scheme] !== undefined;
  }

  /** Headers of the profile that are not credentials. */
  plainHeaders(operation: Operation): Presented[] {
    return this.headers(operation, false).map(asGiven);
  }

  /** That of its scheme, of its API, or of all; none for an operation that anyone may call. */
  private credentialFor({ api, security, open }: Operation): Credential | undefined {
    if (open === true) return undefined;
    const scheme = security.find(({ name }) => this.hasFor(name));
    const named = scheme === undefined ? undefined : this.profile.credentials[scheme.name];
    return named ?? this.profile.apis[api]?.credential ?? this.profile.credential;
  }

  private async forms(operation: Operation, bearer: Bearer | undefined): Promise<Form[]> {
    return [...this.headers(operation, true), ...(await this.ownForm(operation, bearer))];
  }

  private async ownForm(operation: Operation, bearer: Bearer | undefined): Promise<Form[]> {
    if (bearer !== undefined && 'token' in bearer) {
      return [authorization({ variable: 'ACCESS_TOKEN', value: bearer.token })];
    }
    const named = bearer === undefined ? undefined : this.profile.credentials[bearer.scheme];
    const own = named ?? this.credentialFor(operation);
    return own === undefined ? [] : [await this.formOf(own, operation)];
  }

  private async presentedForms(operation: Operation, bearer: Bearer | undefined): Promise<Form[]> {
    const forms = (await this.forms(operation, bearer)).filter(({ secrets }) => secrets.length > 0);
    if (forms.length > 0) return forms;
    throw notGiven('the profile gives no credential that could be imitated');
  }

  private tokensOf(forms: readonly Form[]): Form[] {
    const tokens = forms.filter(({ secrets }) => secrets.some(({ value }) => isWebToken(value)));
    if (tokens.length > 0) return tokens;
    throw notGiven('the credential of the profile is no JSON Web Token');
  }

  private plainFormsOf(forms: readonly Form[]): Form[] {
    const plain = forms.filter(({ secrets }) => secrets.every(({ value }) => !isWebToken(value)));
    if (plain.length > 0) return plain;
    throw notGiven('the credential of the profile is a JSON Web Token');
  }

  private refusedCredential(operation: Operation, name: OtherCredentialName): Credential {
    const refused = this.profile.refused[name];
    if (refused === undefined) throw notGiven(`the profile gives no credential "${name}" (refused.${name})`);
    if (refused.operations !== undefined && !refused.operations.includes(shortName(operation))) {
      throw notGiven(`the profile does not say that the credential "${name}" is refused here`);
    }
    return refused.credential;
  }

  private headers(operation: Operation, secret: boolean): Form[] {
    const keys = operation.security.flatMap(({ key }) => key?.toLowerCase() ?? []);
    const all = [...this.profile.headers, ...(this.profile.apis[operation.api]?.headers ?? [])];
    return all.filter((header) => isCredentialHeader(header, keys) === secret).map(headerForm);
  }

  private async formOf(credential: Credential, operation: Operation): Promise<Form> {
    switch (credential.type) {
      case 'bearer':
        return authorization(credential.token);
      case 'apiKey':
        return apiKey(credential, operation);
      case 'basic':
        return basic(credential);
      case 'oauth2':
        return authorization({ variable: 'ACCESS_TOKEN', value: await this.tokens.current(credential) });
    }
  }
}

function notGiven(reason: string): Stop {
  return new Stop({ outcome: 'not-applicable', reason });
}

function asGiven({ in: place, name, write, shown }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => value),
    shown: shown ?? write(({ variable }) => `\${${variable}}`),
  };
}

/** Of the form of a credential, and never issued to anybody. */
const neverIssued = 'gsc-never-issued-0000000000000000';

function asUnknown({ in: place, name, write }: Form): Presented {
  const value = write(() => neverIssued);
  return { in: place, name, value, shown: value };
}

function asLonger({ in: place, name, write }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => `${value}x`),
    shown: write(({ variable }) => `\${${variable}}x`),
  };
}

function asShorter({ in: place, name, write }: Form): Presented {
  return {
    in: place,
    name,
    value: write(({ value }) => value.slice(0, -1)),
    shown: write(({ variable }) => `\${${variable}%?}`),
  };
}

/** A token changed, and the shell words that change it in the same way. */
type Alteration = (token: string, variable: string) => { readonly value: string; readonly shown: string };

function altered({ in: place, name, write }: Form, alter: Alteration): Presented {
  const changed = (secret: Secret): ReturnType<Alteration> =>
    isWebToken(secret.value)
      ? alter(secret.value, secret.variable)
      : { value: secret.value, shown: `\${${secret.variable}}` };
  return {
    in: place,
    name,
    value: write((secret) => changed(secret).value),
    shown: write((secret) => changed(secret).shown),
  };
}

/** A compact JSON Web Signature (RFC 7515 section 3.1). */
function isWebToken(text: string): boolean {
  return /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(text);
}

const otherSignature = Buffer.from('not the signature of anybody').toString('base64url');
const noAlgorithm = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');

const withOtherSignature: Alteration = (token, variable) => ({
  value: `${token.slice(0, token.lastIndexOf('.'))}.${otherSignature}`,
  shown: `\${${variable}%.*}.${otherSignature}`,
});

const withoutSignature: Alteration = (token, variable) => ({
  value: `${noAlgorithm}.${token.split('.')[1] ?? ''}.`,
  shown: `${noAlgorithm}.$(printf %s "\${${variable}}" | cut -d. -f2).`,
});

function headerForm(header: ExtraHeader): Form {
  const secrets = header.parts.filter((part) => typeof part !== 'string');
  return {
    in: 'header',
    name: header.name,
    secrets,
    write: (secretText) => header.parts.map((part) => (typeof part === 'string' ? part : secretText(part))).join(''),
  };
}

function authorization(secret: Secret): Form {
  return {
    in: 'header',
    name: 'Authorization',
    secrets: [secret],
    write: (secretText) => `Bearer ${secretText(secret)}`,
  };
}

/** Name and place come from the profile, else from the scheme that the definition declares. */
function apiKey(credential: Credential & { type: 'apiKey' }, operation: Operation): Form {
  const scheme = operation.security.find(({ type }) => type === 'apiKey');
  const place = credential.in ?? scheme?.in ?? 'header';
  const name = credential.name ?? scheme?.key ?? 'Authorization';
  const secret = credential.value;
  const secrets = [secret];
  if (place === 'cookie') {
    return { in: 'header', name: 'Cookie', secrets, write: (secretText) => `${name}=${secretText(secret)}` };
  }
  return { in: place === 'query' ? 'query' : 'header', name, secrets, write: (secretText) => secretText(secret) };
}

function basic({ username, password }: Credential & { type: 'basic' }): Form {
  return {
    in: 'header',
    name: 'Authorization',
    secrets: [password],
    write: (secretText) => `Basic ${Buffer.from(`${username}:${secretText(password)}`).toString('base64')}`,
    shown: `Basic $(printf %s "${username}:\${${password.variable}}" | base64)`,
  };
}
