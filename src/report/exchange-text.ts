import type { Exchange } from '../model/exchange.js';
import { plainText } from '../support/plain-text.js';

/** The most that is shown of a body, in characters. */
const longestBody = 2000;

/** One exchange for a terminal: what was sent, what came of it, and when. */
export function exchangeText({ at, exchange }: { readonly at: string; readonly exchange: Exchange }): string {
  const { operation, request, response, failure, ms } = exchange;
  const end = response === undefined ? `no answer: ${failure?.message ?? ''}` : `${response.status}`;
  return [
    `${at}  ${operation}  ${ms} ms`,
    `> ${request.method} ${request.url}`,
    ...headerLines('>', request.headers),
    ...bodyLines('>', request.body ?? ''),
    `< ${end}`,
    ...headerLines('<', response?.headers ?? {}),
    ...bodyLines('<', response?.body ?? ''),
    '',
    '',
  ]
    .map(plainLine)
    .join('\n');
}

function headerLines(sign: string, headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${sign} ${name}: ${value}`);
}

function bodyLines(sign: string, body: string): string[] {
  if (body === '') return [];
  const more = body.length - longestBody;
  const lines = body.slice(0, longestBody).split('\n');
  return [sign, ...lines.map((line) => `${sign} ${line}`), ...(more > 0 ? [`${sign} … ${more} more characters`] : [])];
}

/** Nothing that a candidate sends acts on the terminal, or looks like a line of this program. */
function plainLine(line: string): string {
  return plainText(line.replaceAll('\n', '\ufffd'));
}
