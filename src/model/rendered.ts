/** What a format makes of a document: a text, or bytes where its files hold no text. */
export type Rendered = string | Uint8Array;

/** What a format makes of a document that may be too long for one text: its parts, made as they are written. */
export interface RenderedInParts {
  readonly parts: Iterable<string>;
}

/** One file of a folder. */
export interface RenderedFile {
  readonly name: string;
  readonly content: string;
}

/** What a format makes of a document where one file is not enough: the files of a folder, made as they are written. */
export interface RenderedInFiles {
  readonly files: Iterable<RenderedFile>;
  /** Files in the folder whose names begin so are of an earlier document, and are removed first. */
  readonly prefix: string;
}

/** Everything that a format can make of a document. */
export type AnyRendered = Rendered | RenderedInParts | RenderedInFiles;

/** True where a document comes in parts. */
export function isInParts(rendered: AnyRendered): rendered is RenderedInParts {
  return typeof rendered === 'object' && 'parts' in rendered;
}

/** True where a document comes as the files of a folder. */
export function isInFiles(rendered: AnyRendered): rendered is RenderedInFiles {
  return typeof rendered === 'object' && 'files' in rendered;
}
