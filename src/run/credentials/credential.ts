import type { Bearer, CredentialChoice, OtherCredentialName } from '../../model/credential-choice.js';
import { namesOf, type Operation, type SecurityScheme } from '../../model/definition.js';
import { type Credential, operationProfile, type Profile } from '../../model/profile.js';
import { Stop } from '../../model/stop.js';
import { hashOf } from '../../support/hash.js';
import { AccessTokens, type AccessTokensOptions, isObtained } from './access-tokens.js';
import {
  altered,
  apiKey,
  asEmpty,
  asGiven,
  asLonger,
  asOtherCase,
  asShorter,
  asUnknown,
  authorization,
  basic,
  type Form,
  headerForm,
  isCased,
  withOtherSignature,
  withoutSignature,
} from './credential-forms.js';
import type { CredentialSource, Presented } from './presented.js';
import { isCredentialHeader } from './secrets.js';
import { isWebToken } from './web-token.js';

export interface CredentialsOptions extends AccessTokensOptions {
  readonly runId: string;
}

/** Hands out what authenticates a request; asks for OAuth2 tokens as they are needed. */
export class Credentials implements CredentialSource {
  private readonly tokens: AccessTokens;
  private readonly neverIssued: string;

  constructor(
    private readonly profile: Profile,
    { runId, ...tokens }: CredentialsOptions,
  ) {
    this.neverIssued = hashOf(`${runId} never issued`).slice(0, 32);
    this.tokens = new AccessTokens(tokens);
  }

  /**
   * Notes whether a request with the credential of the profile was let in.
   * @param authorization the header of the request
   * @returns true where its token may have expired, so that the request is worth sending again with another one
   */
  async isWorthAnotherToken(operation: Operation, authorization: string, isAdmitted: boolean): Promise<boolean> {
    const own = this.credentialFor(operation);
    if (own === undefined || !isObtained(own)) return false;
    return this.tokens.isWorthAnother(own, authorization.replace(/^Bearer /, ''), isAdmitted);
  }

  /**
   * The credential for an operation, or nothing where the profile has none.
   * @param bearer presented in place of the credential of the profile: a token, or the profile's own for a scheme
   * @throws Stop (not applicable) when the profile gives nothing of which the wanted credential could be made.
   */
  async present(operation: Operation, choice: CredentialChoice, bearer?: Bearer): Promise<Presented[]> {
    if (typeof choice === 'object') return this.presentedWithout(operation, choice.without, bearer);
    switch (choice) {
      case 'given':
        return (await this.forms(operation, bearer)).map(asGiven);
      case 'none':
        return [];
      case 'unknown':
        return (await this.presentedForms(operation, bearer)).map((form) => asUnknown(form, this.neverIssued));
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
      case 'empty':
        return (await this.presentedForms(operation, bearer)).map(asEmpty);
      case 'shorter':
        return this.plainFormsOf(await this.presentedForms(operation, bearer)).map(asShorter);
      case 'other-case':
        return this.casedFormsOf(await this.presentedForms(operation, bearer)).map(asOtherCase);
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

  /** Its own, or that of its role, of its scheme, of its API, or of all; none for an operation that anyone may call. */
  private credentialFor(operation: Operation): Credential | undefined {
    return this.ownCredential(operation) ?? this.commonCredential(operation);
  }

  /** What the profile gives for this operation by name. */
  private ownCredential(operation: Operation): Credential | undefined {
    const names = namesOf(operation);
    const role = Object.values(this.profile.roles).find(({ operations }) =>
      operations.some((name) => names.includes(name)),
    );
    return operationProfile(this.profile, operation)?.credential ?? role?.credential;
  }

  private commonCredential({ api, security, open }: Operation): Credential | undefined {
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
    if (own === undefined) return [];
    if (named === undefined && own === this.ownCredential(operation)) return [await this.formOf(own, operation)];
    return [await this.formOf(own, this.byOwnScheme(operation)), ...(await this.companions(operation))];
  }

  /** The operation with no other scheme than that of which the profile gives the credential, where it gives one by name. */
  private byOwnScheme(operation: Operation): Operation {
    const scheme = operation.security.find(({ name }) => this.hasFor(name));
    return scheme === undefined ? operation : { ...operation, security: [scheme] };
  }

  /** What the definition asks for at the same time, as far as the profile gives it. */
  private async companions({ security, ...facts }: Operation): Promise<Form[]> {
    const { together = [] } = security.find(({ name }) => this.hasFor(name)) ?? {};
    const schemes = security.filter(({ name }) => together.includes(name));
    const forms = schemes.flatMap((scheme) => {
      const credential = this.profile.credentials[scheme.name] ?? this.suited(scheme, facts.api);
      return credential === undefined ? [] : [this.formOf(credential, { ...facts, security: [scheme] })];
    });
    return Promise.all(forms);
  }

  /** The credential for all operations, where a scheme takes one of its kind. */
  private suited({ type }: SecurityScheme, api: string): Credential | undefined {
    const common = this.profile.apis[api]?.credential ?? this.profile.credential;
    return (common?.type === 'apiKey') === (type === 'apiKey') ? common : undefined;
  }

  private async presentedWithout(operation: Operation, left: string, bearer: Bearer | undefined): Promise<Presented[]> {
    const scheme = operation.security.find(({ name }) => name === left);
    const place = (scheme?.key ?? 'Authorization').toLowerCase();
    const all = await this.presentedForms(operation, bearer);
    const kept = all.filter(({ name }) => name.toLowerCase() !== place);
    if (kept.length > 0 && kept.length < all.length) return kept.map(asGiven);
    throw notGiven(`the profile does not give a credential for "${left}" together with another credential`);
  }

  private async presentedForms(operation: Operation, bearer: Bearer | undefined): Promise<Form[]> {
    const forms = (await this.forms(operation, bearer)).filter(({ secrets }) => secrets.length > 0);
    if (forms.length > 0) return forms;
    throw notGiven('the profile gives no credential whose form could be copied');
  }

  private tokensOf(forms: readonly Form[]): Form[] {
    const tokens = forms.filter(({ secrets }) => secrets.some(({ value }) => isWebToken(value)));
    if (tokens.length > 0) return tokens;
    throw notGiven('the credential of the profile is not a JSON Web Token');
  }

  private plainFormsOf(forms: readonly Form[]): Form[] {
    const plain = forms.filter(({ secrets }) => secrets.every(({ value }) => !isWebToken(value)));
    if (plain.length > 0) return plain;
    throw notGiven('the credential of the profile is a JSON Web Token');
  }

  /** Those in which the case of letters tells one credential from another. */
  private casedFormsOf(forms: readonly Form[]): Form[] {
    const cased = this.plainFormsOf(forms).filter(({ secrets }) => secrets.every(({ value }) => isCased(value)));
    if (cased.length > 0) return cased;
    throw notGiven('the credential of the profile has no letters, or only such as hexadecimal numbers have');
  }

  private refusedCredential(operation: Operation, name: OtherCredentialName): Credential {
    const refused = this.profile.refused[name];
    if (refused === undefined) throw notGiven(`the profile gives no credential "${name}" (refused.${name})`);
    if (refused.operations !== undefined && !namesOf(operation).some((one) => refused.operations?.includes(one))) {
      throw notGiven(`the profile does not say that this operation refuses the credential "${name}"`);
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
      case 'login':
      case 'oauth2':
        return authorization({ variable: 'ACCESS_TOKEN', value: await this.tokens.current(credential) });
    }
  }
}

function notGiven(reason: string): Stop {
  return new Stop({ outcome: 'not-applicable', reason });
}
