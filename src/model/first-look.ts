import type { Exchange } from './exchange.js';

/** What a few requests showed before anything is judged. They only read, and change nothing at the candidate. */
export interface FirstLook {
  /** The base URL that was asked, as it may be shown. */
  readonly url: string;
  /** Answers to operations, asked with the credential of the profile. */
  readonly operations: readonly Exchange[];
  /** The answer to a path that no definition names. */
  readonly unknownPath: Exchange;
  /** The same operations under other base URLs: asked for only where no operation seems to be routed. */
  readonly elsewhere: readonly { readonly url: string; readonly exchange: Exchange }[];
  /** The environment variables that hold the credential; empty where the profile gives none. */
  readonly credentialVariables: readonly string[];
}

/** Why nothing can be judged, in one sentence, and what to do about it. */
export interface Diagnosis {
  readonly kind:
    | 'no-answer'
    | 'other-protocol'
    | 'gateway-error'
    | 'throttled'
    | 'credential-refused'
    | 'credential-missing'
    | 'login-redirect'
    | 'moved'
    | 'one-page'
    | 'other-base-path';
  readonly message: string;
  readonly advice: string;
}
