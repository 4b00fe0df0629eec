/** How a candidate is told who asks, as `init` offers it. */
export const starterCredentials = ['none', 'bearer', 'apiKey', 'basic', 'oauth2'] as const;
export type StarterCredential = (typeof starterCredentials)[number];

/** What a new profile says of the candidate. */
export interface StarterAnswers {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** A run may write to it, though it is on another machine. */
  readonly isTest: boolean;
  readonly credential: StarterCredential;
  /** The environment variable that holds the secret; absent where there is none. */
  readonly variable?: string;
  /** Values by name, in place of those that are assumed. */
  readonly values: Readonly<Record<string, string>>;
  /** Where the candidate offers what belongs to no operation. */
  readonly paths: Readonly<Record<string, string>>;
}
