import type { SentRequest } from '../../model/exchange.js';

/** Headers that curl sends by itself, or that are of no interest when a request is repeated by hand. */
const leftOut = new Set(['user-agent', 'accept-encoding', 'content-length']);

/** A command line that repeats a request. Secrets stand in it as the names of their variables. */
export function curlCommand(request: SentRequest): string {
  const headers = Object.entries(request.headers)
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([name, value]) => ['-H', doubleQuoted(`${name}: ${value}`)]);
  const { bytes } = request;
  const body =
    request.body === undefined ? [] : ['--data-raw', bytes ? escaped(request.body, everyByte) : quoted(request.body)];
  return ['curl', '-i', '-X', request.method, ...headers, ...body, doubleQuoted(request.url)].join(' ');
}

function quoted(text: string): string {
  if (hasControls.test(text)) return escaped(text);
  return text.includes('${') ? doubleQuoted(text) : `'${text.replaceAll("'", `'\\''`)}'`;
}

const variable = /(\$\{[A-Z_][A-Z0-9_]*(?:%(?:\.\*|\?))?\}|\$\(printf %s "[^"`]*" \| (?:base64|cut -d\. -f2)\))/;

/** What a terminal or a report may change, such as the ends of the lines of a form. */
const hasControls = /[^\P{Cc}\n]/u;

/** The same for a shell that knows escapes, as bash and zsh do: $'…\r\n'. */
function escaped(text: string, characters = controls): string {
  const parts = text.split(variable).filter((part) => part !== '');
  return parts.map((part) => (variable.test(part) ? `"${part}"` : `$'${withEscapes(part, characters)}'`)).join('');
}

const named: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What is written by its number; beside the controls, all that is no ASCII where each character stands for a byte. */
const controls = /[\\'\p{Cc}]/gu;
const everyByte = /[\\'\p{Cc}\u0080-\u00ff]/gu;

function withEscapes(text: string, characters: RegExp): string {
  const code = (character: string): string => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return text.replace(characters, (character) => named[character] ?? code(character));
}

/** In double quotes the shell puts in variables; everything else that it would read is escaped. */
function doubleQuoted(text: string): string {
  const parts = text.split(variable);
  return `"${parts.map((part) => (variable.test(part) ? part : part.replace(/["\\$`]/g, '\\$&'))).join('')}"`;
}
