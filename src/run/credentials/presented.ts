import type { OtherCredentialName } from '../../model/profile.js';

/** Which credential goes with a request: that of the profile, none, or one that must be refused. */
export type CredentialChoice =
  | 'given'
  | 'none'
  | 'unknown'
  | 'tampered'
  | 'unsigned'
  | 'longer'
  | 'shorter'
  | OtherCredentialName;

/** What is presented in place of the credential of the profile: a token, or the profile's own for a security scheme. */
export type Bearer = { readonly token: string } | { readonly scheme: string };

/** One value of a request: as it is sent, and as it may be shown. */
export interface Presented {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly value: string;
  readonly shown: string;
}
