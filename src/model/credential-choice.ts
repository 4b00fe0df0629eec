/** Credentials that a vendor gives because they must be refused. */
export const otherCredentials = ['expired', 'wrongAudience', 'otherTenant', 'lowerRole'] as const;
export type OtherCredentialName = (typeof otherCredentials)[number];

/** The credential of the profile without what it gives for one security scheme. */
export interface WithoutScheme {
  readonly without: string;
}

/** Which credential goes with a request: that of the profile, none, or one that must be refused. */
export type CredentialChoice =
  | 'given'
  | 'none'
  | 'unknown'
  | 'tampered'
  | 'unsigned'
  | 'longer'
  | 'empty'
  | 'shorter'
  | 'other-case'
  | WithoutScheme
  | OtherCredentialName;

/** What is presented in place of the credential of the profile: a token, or the profile's own for a security scheme. */
export type Bearer = { readonly token: string } | { readonly scheme: string };
