import type { OtherCredentialName } from './credential-choice.js';
import type { Json } from './json.js';

/** A secret that is named, never written: the name of an environment variable, and what it holds. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
}

export type Credential =
  | { readonly type: 'bearer'; readonly token: Secret }
  | {
      readonly type: 'apiKey';
      readonly name?: string;
      readonly in?: 'header' | 'query' | 'cookie';
      readonly value: Secret;
    }
  | { readonly type: 'basic'; readonly username: string; readonly password: Secret }
  | {
      readonly type: 'oauth2';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: Secret;
      readonly scope?: string;
    };

/** What is shown when a connection is made over TLS, as PEM texts. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
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
  readonly parts: readonly (string | Secret)[];
}

export interface ApiProfile {
  readonly url?: string;
  readonly headers: readonly ExtraHeader[];
  readonly credential?: Credential;
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
  readonly url?: string;
  readonly apis: Readonly<Record<string, ApiProfile>>;
  readonly headers: readonly ExtraHeader[];
  readonly credential?: Credential;
  readonly clientCertificate?: ClientCertificate;
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
  /** An answer that takes longer, in milliseconds, is remarked on. */
  readonly budget: number;
  /** The same for single operations, as `<api>/<name>`. */
  readonly budgets: Readonly<Record<string, number>>;
  /** How long a change may take until every read shows it, in milliseconds. */
  readonly settle: number;
}
