import type { Exchange } from '../../model/exchange.js';
import type { RenderedFile } from '../../model/rendered.js';
import type { Verdict } from '../../model/verdict.js';
import { hashOf } from '../../support/hash.js';
import type { AllureAttachment } from './allure-result.js';

/** The exchanges of tests as files. Several tests may show the same exchange, which is written once. */
export class Attachments {
  readonly #written = new Set<string>();

  /** @param prefix how the names of all files begin */
  constructor(private readonly prefix: string) {}

  /** The attachments of a verdict: the judged exchange first, and then those before and after it; with the files that are not yet written. */
  of({ exchange, earlier, later = [] }: Verdict): {
    readonly attachments: AllureAttachment[];
    readonly files: RenderedFile[];
  } {
    const named = [
      ...(exchange === undefined ? [] : [{ name: exchangeName(exchange), exchange }]),
      ...earlier.map((one) => ({ name: `Before: ${exchangeName(one)}`, exchange: one })),
      ...later.map((one) => ({ name: `After: ${exchangeName(one)}`, exchange: one })),
    ];
    const all = named.map(({ name, exchange: one }) => this.#attachment(name, exchangeText(one)));
    const files = all.flatMap(({ file }) => {
      if (this.#written.has(file.name)) return [];
      this.#written.add(file.name);
      return [file];
    });
    return { attachments: all.map(({ attachment }) => attachment), files };
  }

  #attachment(name: string, content: string): { attachment: AllureAttachment; file: RenderedFile } {
    const source = `${this.prefix}${hashOf(content).slice(0, 32)}-attachment.txt`;
    return { attachment: { name, source, type: 'text/plain' }, file: { name: source, content } };
  }
}

/** "POST /data → 201". */
function exchangeName({ request: { method, url }, response }: Exchange): string {
  const place = URL.canParse(url) ? new URL(url).pathname : url;
  return `${method} ${place} → ${response === undefined ? 'no answer' : response.status}`;
}

/** The request and the answer, as they were recorded: secrets have the names of their variables in their place. */
function exchangeText({ request, response, failure, ms }: Exchange): string {
  const answer =
    response === undefined
      ? [`No answer after ${ms} ms: ${failure?.message ?? 'the reason is not known'}`]
      : [`Status ${response.status} after ${ms} ms`, ...messageLines(response.headers, response.body)];
  return [
    `${request.method} ${request.url}`,
    ...messageLines(request.headers, request.body ?? ''),
    '',
    '',
    ...answer,
    '',
  ].join('\n');
}

function messageLines(headers: Readonly<Record<string, string>>, body: string): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return body === '' ? lines : [...lines, '', body];
}
