import type { OtherCredentialName } from './credential-choice.js';
import type { Json } from './json.js';
import { ownEntry } from './own-entry.js';

/** A secret that is named, never written: the name of an environment variable, and what it holds. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
}

/** A text in parts, some of which are secrets. */
export type SecretText = readonly (string | Secret)[];

/** The whole text as it is sent. */
export function revealed(text: SecretText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.value)).join('');
}

export type Credential =
  | { readonly type: 'bearer'; readonly token: Secret }
  | {
      readonly type: 'apiKey';
      readonly name?: string;
      readonly in?: 'header' | 'query' | 'cookie';
      readonly value: Secret;
    }
  | { readonly type: 'basic'; readonly username: string | Secret; readonly password: Secret }
  | {
      readonly type: 'oauth2';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: Secret;
      readonly scope?: string;
    }
  | LoginCredential;

/** A token that the candidate hands out where somebody logs in. */
export interface LoginCredential {
  readonly type: 'login';
  /** Where it is asked for, with POST. */
  readonly url: string;
  /** What is sent, by name. */
  readonly body: Readonly<Record<string, SecretText>>;
  readonly as: 'json' | 'form';
  /** JSON pointer to the token in the answer. */
  readonly token: string;
  /** JSON pointer to the number of seconds for which it is good. */
  readonly expiresIn?: string;
}

/** What is shown when a connection is made over TLS, as PEM texts; the authority may be all that there is. */
export interface ClientCertificate {
  readonly cert?: string;
  readonly key?: string;
  /** Who is trusted to sign the certificate of the candidate, in addition to the usual authorities. */
  readonly ca?: string;
}

/** A credential that must be refused; by some operations only, where they are named. */
export interface RefusedCredential {
  readonly credential: Credential;
  /** Operations as `<api>/<name>`; absent for all. */
  readonly operations?: readonly string[];
}

/** The private key of a client, by which it shows who it is (private_key_jwt). */
export interface ClientKey {
  readonly clientId: string;
  /** Of the signature, such as RS256. */
  readonly algorithm: string;
  /** PKCS#8 in PEM, or a JWK. */
  readonly key: Secret;
}

/** A header that every request carries. A secret one counts as a credential. */
export interface ExtraHeader {
  readonly name: string;
  /** Parts in order: text, and secrets by name. */
  readonly parts: SecretText;
}

export interface ApiProfile {
  readonly url?: string;
  readonly headers: readonly ExtraHeader[];
  readonly credential?: Credential;
}

/** A credential of its own for some operations. */
export interface RoleProfile {
  readonly credential: Credential;
  /** Operations as `<name>` or `<api>/<name>`. */
  readonly operations: readonly string[];
}

/** What a vendor says of one operation. */
export interface OperationProfile {
  readonly credential?: Credential;
  /** Sent in place of the generated body. */
  readonly body?: Json;
  /** Contents of the file parts of a form, by property. */
  readonly files: Readonly<Record<string, string>>;
  /** Parameters by name, and values of the body by JSON pointer. */
  readonly values: Readonly<Record<string, Json>>;
  /** Items that this operation uses, by resource. */
  readonly existing: Readonly<Record<string, readonly Json[]>>;
  /** An answer that takes longer, in milliseconds, is a gap. */
  readonly maxTime?: number;
  /** Failures that the vendor announces: they count all the same, and the report says why. */
  readonly expect?: readonly Announcement[];
}

/** A check that an operation does not pass, and why. */
export interface Announcement {
  readonly check: string;
  readonly because: string;
}

/** Where the candidate offers what belongs to no operation: below the URL, at the root of its server, or a whole URL. */
export interface PublishedPaths {
  readonly health?: string;
  readonly metrics?: string;
  /** One document or several. */
  readonly openapi?: readonly string[];
}

/** What a vendor says of the candidate. */
export interface Profile {
  readonly candidate: { readonly name: string; readonly version?: string };
  readonly buildingBlock?: string;
  readonly govspec?: string;
  /** What the candidate is there for: one for tests may be written to. */
  readonly environment?: 'test' | 'production';
  readonly url?: string;
  readonly apis: Readonly<Record<string, ApiProfile>>;
  readonly headers: readonly ExtraHeader[];
  readonly credential?: Credential;
  readonly clientCertificate?: ClientCertificate;
  /** The proxy through which everything is sent. */
  readonly proxy?: string;
  readonly roles: Readonly<Record<string, RoleProfile>>;
  /** By operation, as `<name>` or `<api>/<name>`. */
  readonly operations: Readonly<Record<string, OperationProfile>>;
  readonly refused: Readonly<Partial<Record<OtherCredentialName, RefusedCredential>>>;
  /** By the security scheme of the definition that each is for. */
  readonly credentials: Readonly<Record<string, Credential>>;
  readonly clientKey?: ClientKey;
  /** Further systems of the candidate; a system without a URL has the URL of the main one. */
  readonly systems: Readonly<Record<string, { readonly url?: string }>>;
  /** The candidate asks for a credential, also where the GovSpec declares none. */
  readonly protected: boolean;
  readonly paths: PublishedPaths;
  /** Pages for people; an empty list where there are none, absent where nothing is said. */
  readonly pages?: readonly string[];
  readonly values: Readonly<Record<string, Json>>;
  /** Identifiers of items that the candidate holds, by resource. */
  readonly existing: Readonly<Record<string, readonly Json[]>>;
  /** Objects to send in place of generated ones, by resource. */
  readonly objects: Readonly<Record<string, Json>>;
  /** Operations that the vendor does not offer: gaps, never skipped. */
  readonly notImplemented: readonly { readonly operation: string; readonly reason?: string }[];
  /** In milliseconds. */
  readonly timeouts: { readonly request: number; readonly connect: number; readonly callback: number };
  /** The maximum number of concurrent requests that the candidate is to bear. */
  readonly maxConcurrency?: number;
  /** An answer that takes longer, in milliseconds, is remarked on. */
  readonly budget: number;
  /** The same for single operations, as `<api>/<name>` or `<name>`. */
  readonly budgets: Readonly<Record<string, number>>;
  /** An answer that takes longer, in milliseconds, is a gap; absent where time is never held against the candidate. */
  readonly maxTime?: number;
  /** How long a change may take until every read shows it, in milliseconds. */
  readonly settle: number;
}

/** What is said of an operation, by its short name (`<api>/<name>`) or by its name. */
export function saidOf<T>(
  operations: Readonly<Record<string, T>>,
  { api, name }: { readonly api: string; readonly name: string },
): T | undefined {
  return ownEntry(operations, `${api}/${name}`) ?? ownEntry(operations, name);
}

/** What the vendor says of an operation. */
export function operationProfile(
  { operations }: Pick<Profile, 'operations'>,
  operation: { readonly api: string; readonly name: string },
): OperationProfile | undefined {
  return saidOf(operations, operation);
}
