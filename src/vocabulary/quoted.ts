/** Characters that would end a line of a feature, that pretty-printers lose, or that UTF-8 cannot write. */
const unwritable = /[\p{Cc}\u2028\u2029\p{Cs}]/gu;

/** A text in quotes, on one line whatever it holds. */
export function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replace(unwritable, written)}"`;
}

function written(character: string): string {
  return character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const escapes = /\\(?:([\\"'])|(n)|u([0-9a-f]{4}))/g;

/** Reads a quoted text back. A backslash that starts none of the escapes above stands for itself. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(escapes, (_, sign?: string, newline?: string, code?: string) => {
    return sign ?? (newline === undefined ? String.fromCharCode(Number.parseInt(code ?? '', 16)) : '\n');
  });
}

/** A JSON text that a feature can hold: no three quotes in a row, and no character that a line of a feature cannot hold. */
export function jsonForFeature(json: string): string {
  return json
    .replaceAll('\\"\\"\\"', '\\u0022\\u0022\\u0022')
    .replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
