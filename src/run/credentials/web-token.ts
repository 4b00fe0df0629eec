/** A compact JSON Web Signature (RFC 7515 section 3.1). */
export function isWebToken(text: string): boolean {
  return /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(text);
}
