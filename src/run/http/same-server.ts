/** True when a URL leads to the server of a base URL. */
export function isSameServer(url: string, base: string): boolean {
  return URL.canParse(url) && URL.canParse(base) && new URL(url).origin === new URL(base).origin;
}

/** What would end the line of a request, or is dropped where a URL is read. */
const control = /[\p{Cc}]/u;

/**
 * True when a URL that was made of a base URL and a path leads where the base URL does. A path such as `@host/x`, `:81/x`
 * or `.example.org/x` is joined to another host, and would take the credential there.
 */
export function staysAt(url: string, base: string): boolean {
  return isSameServer(url, base) && !control.test(url);
}
