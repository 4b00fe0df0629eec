/** A text of a URL as it is meant (RFC 3986 section 2.1); a percent sign that encodes nothing stands for itself. */
export function percentDecoded(text: string): string {
  return orItself(decodeURIComponent, text);
}

/** A path of a URL as it is meant; what would change its parts stays encoded. */
export function pathDecoded(path: string): string {
  return orItself(decodeURI, path);
}

/** A text as it can stand anywhere in a URL. Half of a surrogate pair, which UTF-8 cannot write, is replaced by U+FFFD. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

function orItself(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
