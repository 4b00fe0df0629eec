import type { Transport } from '../../model/wire.js';

/** A request in the terms of the Fetch standard, as far as it takes to ask for a token. */
interface FetchedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: URLSearchParams | string;
}

export type Fetch = (url: string, request: FetchedRequest) => Promise<Response>;

/**
 * `fetch` over the transport of a run, so that its proxy, its certificates and its time limits also hold for requests that
 * belong to no operation.
 * @param mask replaces secrets in what is said of a failure
 * @returns a function that throws an Error where no answer comes
 */
export function fetchOver(transport: Transport, mask: (text: string) => string): Fetch {
  return async (url, { method, headers, body }) => {
    const shown = { method, url: mask(url), headers: {} };
    const sent = { operation: 'token', method, url, headers, body: body.toString(), bare: false, shown, mask };
    const { response, failure } = await transport(sent);
    if (response === undefined) throw new Error(failure?.message ?? 'no answer');
    const { status, headers: received, body: text } = response;
    return new Response(text === '' ? null : text, { status, headers: received });
  };
}
