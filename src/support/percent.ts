/** A text of a URL as it is meant (RFC 3986 section 2.1); a percent sign that encodes nothing stands for itself. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
