import type { DryRequest } from '../model/dry-run.js';
import type { SentRequest } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { leaves } from '../support/json/leaves.js';
import { readJson } from '../support/json/parse.js';

/** An answer in which later requests may find values. */
interface TracedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Shorter texts are found in too many places to say where one comes from. */
const shortest = 6;

/** Knows which values a candidate made, and finds them in the requests that come later. */
export class AnswerTrace {
  private readonly sent = new Set<string>();
  private readonly origins = new Map<string, string>();

  /** The request as it is shown: what is taken of an answer stands there as the name of its place. */
  shown(operation: string, { method, url, headers, body }: SentRequest): DryRequest {
    const takes = new Set<string>();
    const named = (text: string): string => this.named(text, takes);
    const shownHeaders = Object.entries(headers).map(([name, value]) => [name, named(value)]);
    return {
      operation,
      method,
      url: inParts(url, named),
      headers: Object.fromEntries(shownHeaders),
      ...(body === undefined ? {} : { body: bodyWith(body, named) }),
      takes: [...takes],
    };
  }

  /** What a request brings is no value of the candidate, although an answer shows it again. */
  noteSent({ url, headers, body = '' }: SentRequest): void {
    for (const text of [...parts(url), ...Object.values(headers), ...texts(body)]) this.sent.add(text);
  }

  /** Notes the values of an answer that no request brought. */
  noteAnswer(operation: string, { headers, body }: TracedAnswer): void {
    for (const [name, value] of Object.entries(headers)) {
      if (name === 'etag' || name === 'location') this.note(value, `{{header ${name} of the answer to ${operation}}}`);
    }
    for (const { at, text } of textLeaves(body)) this.note(text, `{{${at} of the answer to ${operation}}}`);
  }

  private note(value: string, origin: string): void {
    if (value.length < shortest || this.sent.has(value) || this.origins.has(value)) return;
    this.origins.set(value, origin);
  }

  private named(text: string, takes: Set<string>): string {
    const origin = this.origins.get(text);
    if (origin === undefined) return text;
    takes.add(origin);
    return origin;
  }
}

const separators = /([/?&=,;]+)/;

/** The segments and values of a URL, with what separates them left out. */
function parts(url: string): string[] {
  return url
    .split(separators)
    .filter((_, index) => index % 2 === 0)
    .map(decoded);
}

function inParts(url: string, named: (text: string) => string): string {
  const change = (part: string): string => {
    const name = named(decoded(part));
    return name === decoded(part) ? part : name;
  };
  return url
    .split(separators)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A JSON body in which values are named; another one is taken as a whole. */
function bodyWith(body: string, named: (text: string) => string): string {
  const read = readJson(body);
  if (read.kind === 'broken') return named(body);
  const changed = JSON.stringify(read.value, (_, part: unknown) => (typeof part === 'string' ? named(part) : part));
  return textLeaves(body).some(({ text }) => named(text) !== text) ? changed : body;
}

function texts(body: string): string[] {
  return textLeaves(body).map(({ text }) => text);
}

function textLeaves(body: string): { readonly at: string; readonly text: string }[] {
  const read = readJson(body);
  return read.kind === 'broken' ? [] : textsIn(read.value);
}

function textsIn(json: Json): { readonly at: string; readonly text: string }[] {
  return [...leaves(json)].flatMap(({ at, value }) => (typeof value === 'string' ? [{ at, text: value }] : []));
}
