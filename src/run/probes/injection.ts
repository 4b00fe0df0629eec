import type { Injected } from '../../model/cross-functional.js';
import { isObject, type Json } from '../../model/json.js';
import type { PreparedRequest } from '../../model/wire.js';
import { asJson } from '../../support/json/parse.js';
import { fromPath, set } from '../../support/json/pointer.js';
import { percentEncoded } from '../../support/percent.js';
import type { Session } from '../scenario/session.js';

/** Texts that do no harm where they are taken for code either; 7 to the 8th power is told by its value. */
const texts = [`' OR '1'='1`, '<script>0</script>', '{{7**8}}', '$(id)', '../../../../etc/hostname'];

/** Maximum number of requests that are tried; each text is sent in each of them once. */
const maxRequests = 3;

/** Sends the texts in place of texts that were accepted: a few, one after the other. */
export async function inject(session: Session): Promise<Injected[]> {
  const injected: Injected[] = [];
  const open = session.accepted.all().filter((request) => changed(request, '') !== undefined);
  for (const request of open.slice(0, maxRequests)) {
    for (const text of texts) {
      const prepared = changed(request, text);
      if (prepared !== undefined) injected.push({ text, exchange: await session.transport(prepared) });
    }
  }
  return injected;
}

/** The request with the text in its first query value, or in the first free text of its body. */
function changed(request: PreparedRequest, text: string): PreparedRequest | undefined {
  return inQuery(request, text) ?? inBody(request, text);
}

function inQuery(request: PreparedRequest, text: string): PreparedRequest | undefined {
  const replaced = (url: string): string =>
    url.replace(/([?&][^=&?]+=)([^&]*)/, (_, name: string) => `${name}${percentEncoded(text)}`);
  if (request.method !== 'GET' || !request.url.includes('?')) return undefined;
  return { ...request, url: replaced(request.url), shown: { ...request.shown, url: replaced(request.shown.url) } };
}

function inBody(request: PreparedRequest, text: string): PreparedRequest | undefined {
  const body = asJson(request.body);
  const place = body === undefined ? undefined : freeText(body, '$');
  if (body === undefined || place === undefined || !['POST', 'PUT', 'PATCH'].includes(request.method)) return undefined;
  const written = JSON.stringify(set(body, fromPath(place), text));
  return { ...request, body: written, shown: { ...request.shown, body: request.mask(written) } };
}

/** The path of the first text that is no number, time, link or identifier. */
function freeText(value: Json, path: string): string | undefined {
  if (typeof value === 'string') return /^[\p{L}][\p{L} .,]*$/u.test(value) ? path : undefined;
  if (!isObject(value)) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const found = /^\w+$/.test(name) ? freeText(item, `${path}.${name}`) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
