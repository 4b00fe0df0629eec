import type { ExchangeLog, TimedExchange } from '../model/exchange.js';

/** Exchanges as an HTTP Archive 1.2, which browsers and proxies open. */
export function renderHar({ creator, exchanges }: ExchangeLog): string {
  return `${JSON.stringify({ log: { version: '1.2', creator, entries: exchanges.map(entryOf) } }, null, 1)}\n`;
}

function entryOf({ at, exchange }: TimedExchange): object {
  const { request, response, failure, ms, operation } = exchange;
  return {
    startedDateTime: new Date(Date.parse(at) - ms).toISOString(),
    time: ms,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: queryOf(request.url),
      headersSize: -1,
      bodySize: Buffer.byteLength(request.body ?? ''),
      ...(request.body === undefined ? {} : { postData: contentOf(request.headers, request.body) }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: failure?.message ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response?.headers ?? {}),
      content: { size: response?.bytes ?? 0, ...contentOf(response?.headers ?? {}, response?.body ?? '') },
      redirectURL: response?.headers.location ?? '',
      headersSize: -1,
      bodySize: response?.bytes ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    comment: operation,
  };
}

function pairs(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function contentOf(headers: Readonly<Record<string, string>>, text: string): { mimeType: string; text: string } {
  return { mimeType: headers['content-type'] ?? '', text };
}

function queryOf(url: string): { name: string; value: string }[] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}
