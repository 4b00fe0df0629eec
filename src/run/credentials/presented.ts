import type { Bearer, CredentialChoice } from '../../model/credential-choice.js';
import type { Operation } from '../../model/definition.js';

/** One value of a request: as it is sent, and as it may be shown. */
export interface Presented {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly value: string;
  readonly shown: string;
}

/** Hands out what authenticates a request. */
export interface CredentialSource {
  /**
   * What is presented for an operation.
   * @param bearer presented in place of the credential of the profile
   * @throws Stop (not applicable) when the profile gives nothing of which the wanted credential could be made.
   */
  present(operation: Operation, choice: CredentialChoice, bearer?: Bearer): Promise<Presented[]>;
  /** True when the profile gives a credential for a security scheme by its name. */
  hasFor(scheme: string): boolean;
  /** True when the profile gives any credential for the operation. */
  has(operation: Operation): boolean;
  /** Headers of the profile that are not credentials. */
  plainHeaders(operation: Operation): Presented[];
}
