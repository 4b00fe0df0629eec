import type { Exchange } from '../model/exchange.js';
import type { Diagnosis, FirstLook } from '../model/first-look.js';

type Rule = (look: FirstLook) => Diagnosis | undefined;

/**
 * Why no answer of this candidate can be judged, from the first few exchanges; undefined where the run may go on. Each
 * rule speaks only where every operation that was asked shows the same, so that a single operation decides nothing.
 */
export function diagnose(look: FirstLook): Diagnosis | undefined {
  if (look.operations.length === 0) return undefined;
  for (const rule of rules) {
    const found = rule(look);
    if (found !== undefined) return found;
  }
  return undefined;
}

const statusOf = ({ response }: Exchange): number | undefined => response?.status;
const all = (exchanges: readonly Exchange[], holds: (exchange: Exchange) => boolean): boolean =>
  exchanges.length > 0 && exchanges.every(holds);
const hasStatus =
  (...statuses: readonly number[]) =>
  (exchange: Exchange): boolean =>
    statuses.includes(statusOf(exchange) ?? 0);

/** Failures in which nothing came back. An answer that breaks off, and a certificate that is not valid, are judged. */
const silence: ReadonlySet<string> = new Set(['timeout', 'connection', 'gone']);

const noAnswer: Rule = ({ url, operations, unknownPath }) => {
  if (!all([...operations, unknownPath], ({ failure }) => silence.has(failure?.kind ?? ''))) return undefined;
  return {
    kind: 'no-answer',
    message: `The candidate at ${url} gives no answer: ${operations[0]?.failure?.message ?? 'the connection ended'}.`,
    advice:
      'Check that the candidate is up and has finished starting. To wait longer, set timeouts.request in the profile.',
  };
};

/** Words of the client where an answer does not begin as one of HTTP/1.1 does. */
const notHttp = /Expected HTTP\//;

const otherProtocol: Rule = ({ url, operations, unknownPath }) => {
  const isOther = ({ failure }: Exchange): boolean => failure?.kind === 'malformed' && notHttp.test(failure.message);
  if (!all([...operations, unknownPath], isOther)) return undefined;
  return {
    kind: 'other-protocol',
    message: `The candidate at ${url} does not speak HTTP/1.1: no answer begins like an HTTP/1.1 answer. It may speak HTTP/2 without TLS, or another protocol.`,
    advice: 'Give the address of a port that speaks HTTP/1.1, or use https: over TLS, HTTP/2 is spoken too.',
  };
};

const gatewayError: Rule = ({ url, operations, unknownPath }) => {
  if (!all([...operations, unknownPath], hasStatus(502, 503, 504))) return undefined;
  return {
    kind: 'gateway-error',
    message: `A gateway answers in place of the candidate at ${url}: every request got ${statusesOf(operations)}.`,
    advice: 'Check that the candidate behind the gateway is running, then start the run again.',
  };
};

const throttledRule: Rule = ({ url, operations }) => {
  if (!all(operations, hasStatus(429))) return undefined;
  return {
    kind: 'throttled',
    message: `The candidate at ${url} answers every request with 429 (too many requests).`,
    advice:
      'Wait until the limit is lifted, raise it for the credential of the run, or send fewer requests with --rate.',
  };
};

const credential: Rule = ({ operations, credentialVariables }) => {
  if (!all(operations, hasStatus(401, 403))) return undefined;
  const asked = `${askedWords(operations)} answered ${statusesOf(operations)}.`;
  if (credentialVariables.length === 0) {
    return {
      kind: 'credential-missing',
      message: `${asked} No credential is given.`,
      advice: 'Give one with --header, or as credential in the profile (govstack-check init writes one to fill in).',
    };
  }
  const variables = credentialVariables.join(' and ');
  return {
    kind: 'credential-refused',
    message: `${asked} The credential in ${variables} is not accepted.`,
    advice: `Check that ${variables} holds a credential that is valid, has not expired, and may call these operations.`,
  };
};

const redirect: Rule = ({ url, operations }) => {
  if (!all(operations, ({ response }) => [301, 302, 303, 307, 308].includes(response?.status ?? 0))) return undefined;
  const [first] = operations;
  const target = locationOf(first);
  if (first === undefined || target === undefined) return undefined;
  const from = new URL(first.request.url);
  if (target.pathname === from.pathname && target.origin !== from.origin) {
    return {
      kind: 'moved',
      message: `The candidate at ${url} redirects every request to ${target.origin}.`,
      advice: `Use --url ${target.origin}${new URL(url).pathname.replace(/\/$/, '')} instead.`,
    };
  }
  const targets = new Set(operations.map((exchange) => locationOf(exchange)?.pathname));
  if (targets.size > 1) return undefined;
  return {
    kind: 'login-redirect',
    message: `${askedWords(operations)} answered with a redirect to ${target.origin}${target.pathname}, which looks like a page to sign in.`,
    advice: 'Give a credential for the API itself, such as a token, or the URL of the API behind the page.',
  };
};

const onePage: Rule = ({ url, operations, unknownPath }) => {
  const body = unknownPath.response?.body ?? '';
  const isPage = (statusOf(unknownPath) ?? 0) < 300 && isHtml(unknownPath);
  if (!isPage || !all(operations, ({ response }) => response?.body === body)) return undefined;
  return {
    kind: 'one-page',
    message: `The server at ${url} answers every path with the same HTML page, also one that does not exist.`,
    advice: 'This is a web page and not the API. Give the URL at which the API is served.',
  };
};

const otherBasePath: Rule = ({ url, operations, unknownPath, elsewhere }) => {
  if (!all(operations, (exchange) => looksLike(exchange, unknownPath))) return undefined;
  const found = elsewhere.find(({ exchange }) => isRouted(exchange, unknownPath));
  if (found === undefined) return undefined;
  return {
    kind: 'other-base-path',
    message: `No operation is served at ${url}, but ${found.url} answers.`,
    advice: `Use --url ${found.url} instead.`,
  };
};

/** In the order in which they explain: what stands before the candidate first. */
const rules: readonly Rule[] = [
  noAnswer,
  otherProtocol,
  gatewayError,
  throttledRule,
  credential,
  redirect,
  onePage,
  otherBasePath,
];

function askedWords(operations: readonly Exchange[]): string {
  return operations.length === 1
    ? 'The operation that was asked'
    : `All ${operations.length} operations that were asked`;
}

function statusesOf(operations: readonly Exchange[]): string {
  return [...new Set(operations.map((exchange) => String(statusOf(exchange))))].join(' or ');
}

function locationOf(exchange: Exchange | undefined): URL | undefined {
  const text = exchange?.response?.headers.location;
  if (exchange === undefined || text === undefined || !URL.canParse(text, exchange.request.url)) return undefined;
  return new URL(text, exchange.request.url);
}

function isHtml({ response }: Exchange): boolean {
  return /^(text\/html|application\/xhtml\+xml)/i.test(response?.headers['content-type'] ?? '');
}

/** True where an answer is the one that a path gets which nobody defined. */
function looksLike({ response }: Exchange, unknownPath: Exchange): boolean {
  if (response === undefined || unknownPath.response === undefined) return false;
  return response.status === unknownPath.response.status && [404, 405, 501].includes(response.status);
}

/** A success, or a refusal that only a routed operation gives. */
function isRouted(exchange: Exchange, unknownPath: Exchange): boolean {
  const status = statusOf(exchange);
  if (status === undefined || looksLike(exchange, unknownPath)) return false;
  const isSuccess = status < 300 && !isHtml(exchange);
  return isSuccess || [400, 401, 403, 422].includes(status);
}
