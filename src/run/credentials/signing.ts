/** A token that is to be signed at the moment when the request that carries it is sent. */
export type Signing =
  /** Shows that a client is who it says (RFC 7523); `other` signs with a key that is not the client's. */
  | { readonly kind: 'assertion'; readonly client: string; readonly audience?: string; readonly other?: boolean }
  /** Shows that the holder of a credential has a key. */
  | { readonly kind: 'proof'; readonly audience?: string; readonly nonce: string };
