import type { DocumentKind, Documents, Format, FormatEntry, FormatOptions } from '../model/format.js';
import { type AnyRendered, isInFiles, isInParts, type Rendered } from '../model/rendered.js';
import type { Plugin } from '../pipeline/plugin.js';
import { bundledFormats } from '../report/formats/registry.generated.js';
import { forReader } from '../report/plain-texts.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';

/** A format with its name. */
export interface NamedFormat extends Format {
  readonly name: string;
}

/** The names of the formats that the package brings for any of these documents. */
export function formatNames(...kinds: readonly DocumentKind[]): string[] {
  return namesOf(bundledFormats, kinds);
}

/** The same, of those that make one text or one sequence of bytes. */
export function singleFormatNames(...kinds: readonly DocumentKind[]): string[] {
  return namesOf(
    bundledFormats.filter(({ isFolder }) => isFolder !== true),
    kinds,
  );
}

function namesOf(entries: readonly FormatEntry[], kinds: readonly DocumentKind[]): string[] {
  return entries.filter((entry) => rendersAny(entry, kinds)).map(({ name }) => name);
}

/**
 * Loads formats, of the package or of plugins.
 * @param names as --format has them, separated by commas
 * @param kinds the documents that are to be rendered; a format must render one of them
 * @throws UserError naming the first format that does not exist, and those that do.
 */
export function loadFormats(
  names: string,
  kinds: readonly DocumentKind[],
  plugins: readonly Plugin[] = [],
): Promise<NamedFormat[]> {
  const known = [...bundledFormats, ...plugins.flatMap(entriesOf)].filter((entry) => rendersAny(entry, kinds));
  const wanted = names.split(',').map((text) => {
    const name = text.trim();
    const entry = known.find((one) => one.name === name);
    if (entry !== undefined) return entry;
    throw new UserError(`There is no format "${name}".`, {
      hint: knownNames(
        name,
        known.map((one) => one.name),
      ),
    });
  });
  return Promise.all(wanted.map(async ({ name, load }) => ({ ...(await load()), name })));
}

/**
 * What a format makes of a document; undefined where the format is not for it. Candidates and definitions bring texts into every
 * document: nothing in them deceives whoever reads it.
 */
export async function render<Kind extends DocumentKind>(
  { render: renderers, keepsValues }: Pick<Format, 'render' | 'keepsValues'>,
  { kind, document }: { readonly kind: Kind; readonly document: Documents[Kind] },
  options: FormatOptions,
): Promise<AnyRendered | undefined> {
  if (keepsValues === true) return renderers[kind]?.(document, options);
  return renderers[kind]?.(readable(document), forReader(options));
}

const readableOnes = new WeakMap<object, object>();

/** The document as readers see it, made once for all formats. */
function readable<T extends Documents[DocumentKind]>(document: T): T {
  if (typeof document !== 'object') return forReader(document);
  const known = readableOnes.get(document) ?? (forReader(document) as object);
  readableOnes.set(document, known);
  return known as T;
}

/**
 * The same as one text, or one sequence of bytes.
 * @throws UserError where it is a folder of files
 */
export function inOne(rendered: AnyRendered): Rendered {
  if (isInFiles(rendered))
    throw new UserError('This format makes a folder of files, which is no single text.', {
      hint: 'Write it with the command line: govstack-check report report.json --format <format> --out <folder>.',
    });
  return isInParts(rendered) ? [...rendered.parts].join('') : rendered;
}

/** The files that a format writes of a kind of document: their names, and what renders them. */
export function filesOf(format: Format, kind: DocumentKind): (Pick<Format, 'render' | 'keepsValues'> & FileName)[] {
  const { extension, fileNames, beside = {} } = format;
  const first = { ...format, name: `${fileNames?.[kind] ?? kind}.${extension}` };
  const others = Object.entries(beside).map(([ending, render]) => ({ ...format, name: `${kind}.${ending}`, render }));
  return [first, ...others];
}

interface FileName {
  readonly name: string;
}

function rendersAny({ documents }: FormatEntry, kinds: readonly DocumentKind[]): boolean {
  return documents.some((kind) => kinds.includes(kind));
}

function entriesOf({ formats = {} }: Plugin): FormatEntry[] {
  return Object.entries(formats).map(([name, format]) => ({
    name,
    documents: Object.keys(format.render) as DocumentKind[],
    load: async () => format,
  }));
}
