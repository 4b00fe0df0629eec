/** The codings of a Content-Encoding, in the order in which they were applied, without "identity" (RFC 9110 section 8.4). */
export function codingsOf(contentEncoding: string): string[] {
  return contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

const readable = ['gzip', 'x-gzip', 'deflate', 'br'];

/** The first coding that cannot be undone here, so that the content of the answer is not known; undefined where all can. */
export function unreadableCoding(headers: Readonly<Record<string, string>>): string | undefined {
  return codingsOf(headers['content-encoding'] ?? '').find((coding) => !readable.includes(coding));
}
