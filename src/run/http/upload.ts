import { exitCodes, messageOf, UserError } from '../../support/errors.js';

/** A file and texts, as a form of the type multipart/form-data. */
export interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** By the name of their part. */
  readonly files: Readonly<Record<string, { readonly name: string; readonly content: string }>>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** How long a platform may take to read what it got, in milliseconds. */
const patience = 120_000;

/**
 * Sends a form.
 * @returns the status and the body of the answer
 * @throws UserError when nothing answers
 */
export async function upload({
  url,
  headers,
  texts,
  files,
  signal,
}: Upload): Promise<{ status: number; body: string }> {
  const body = new FormData();
  for (const [name, { name: file, content }] of Object.entries(files)) body.append(name, new Blob([content]), file);
  for (const [name, text] of Object.entries(texts)) body.append(name, text);
  try {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: inTime });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    throw new UserError(`Nothing could be uploaded to ${url}: ${causeOf(error)}.`, {
      hint: 'Check the address, and that the platform is up.',
      exitCode: exitCodes.failure,
      cause: error,
    });
  }
}

/** What fetch hides behind "fetch failed". */
function causeOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}
