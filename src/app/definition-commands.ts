import { stringify } from 'yaml';
import { diff } from '../definition/diff/diff.js';
import type { Difference } from '../definition/diff/difference.js';
import { importDefinition } from '../definition/import/import-definition.js';
import { withSwagger2KeysMoved } from '../definition/import/swagger-2-keys.js';
import { type DefinitionFinding, type LintKind, lint, lintKinds } from '../definition/lint.js';
import { openApiErrors } from '../definition/openapi-errors.js';
import { type PublishedDefinition, readDefinition } from '../definition/read-definition.js';
import type { Catalogue } from '../model/catalogue.js';
import { isWithoutApi } from '../model/definition.js';
import type { JsonObject } from '../model/json.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { catalogueOf } from '../pipeline/published-document.js';
import { endlessSchema, mostCombined } from '../spec/endless-schemas.js';
import { bundleDocument, type LoadOptions, loadDocument } from '../spec/load-document.js';
import { borrowedWords, withoutBorrowedWords } from '../spec/swagger-2/borrowed-words.js';
import { isSwagger2, openApi3Of } from '../spec/swagger-2/convert.js';
import { refersToFiles } from '../support/data-references.js';
import { UserError } from '../support/errors.js';
import { isOpenApi3, notOpenApi3 } from '../support/openapi-version.js';

/** The health of any definition, mended as far as it must be to be read. */
export async function lintDefinition(
  place: string,
  options: LoadOptions = { allowExternalRefs: false },
): Promise<DefinitionFinding[]> {
  const published = await readWhole(place, options);
  refuseTooMany(place, published.document);
  const mended = published.mended.map((words): DefinitionFinding => ({ kind: 'unreadable', pointer: '', words }));
  const invalid = (await openApiErrors(published.document)).map(
    (words): DefinitionFinding => ({ kind: 'openapi-invalid', pointer: '', words }),
  );
  const borrowed = isSwagger2(published.document) ? [] : borrowedWords(published.document);
  const words = borrowed.map((found): DefinitionFinding => ({ kind: 'swagger-2-words', ...found }));
  const document = inOpenApi3(published.document, []);
  return [...mended, ...invalid, ...words, ...lint(readable(place, document), document)];
}

/** The rules of OpenAPI would be asked of every combination, without end. */
function refuseTooMany(place: string, document: JsonObject): void {
  const found = endlessSchema(document);
  if (found?.trouble !== 'too-many') return;
  throw new UserError(`${place}: the schema at ${found.pointer} combines more than ${mostCombined} schemas.`, {
    hint: 'Look at its $ref, allOf, anyOf and oneOf.',
  });
}

/** A definition with what it refers to in other files, where it lies in a file itself. */
async function readWhole(
  place: string,
  options: LoadOptions = { allowExternalRefs: false },
): Promise<PublishedDefinition> {
  const published = await readDefinition(place);
  if (/^https?:/.test(place) || !refersToFiles(published.document)) return published;
  return { ...published, document: await bundleDocument(place, published.document, options) };
}

/** How a definition differs from that of a Building Block. */
export async function diffDefinition(buildingBlock: string, place: string): Promise<Difference[]> {
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  refuseWithoutApi(catalogue);
  const published = await readWhole(place);
  return diff(catalogue, readable(place, inOpenApi3(published.document, [])));
}

function refuseWithoutApi(catalogue: Catalogue): void {
  if (!isWithoutApi(catalogue)) return;
  throw new UserError(
    `No API is published for ${catalogue.buildingBlock.title}, so there is nothing to compare with.`,
    {
      hint: 'govstack-check list shows the Building Blocks with operations.',
    },
  );
}

/** A definition with the keys of OpenAPI 3, whichever version it is written in. */
function inOpenApi3(published: JsonObject, departures: string[]): JsonObject {
  if (!isSwagger2(published)) return withSwagger2KeysMoved(withoutBorrowedWords(published), departures);
  departures.push('The document is Swagger 2.0, and is written as OpenAPI 3.0');
  return openApi3Of(published);
}

/** @throws UserError when the document is of no version that can be read. */
function readable(place: string, document: JsonObject): Catalogue {
  if (!isOpenApi3(document)) throw notOpenApi3(place, document);
  return catalogueOf(place, document);
}

/** A transcription as YAML, and the work that a person has to do on it. */
export async function importPublished(place: string): Promise<{ text: string; work: string[] }> {
  const published = await readDefinition(place);
  const converted: string[] = [];
  const openApi3 = inOpenApi3(published.document, converted);
  if (!isOpenApi3(openApi3)) throw notOpenApi3(place, published.document);
  const { document, unworded, departures } = importDefinition(openApi3, {
    summaries: {},
    about: 'Transcribed facts; wording is our own.',
  });
  const work = [
    ...unworded.map((name) => `needs a summary: ${name}`),
    ...[...published.mended, ...converted, ...departures].map((words) => `needs an erratum: ${words}`),
  ];
  return { text: stringify(document, { lineWidth: 110, aliasDuplicateObjects: false }), work };
}

/** A definition as it is judged, as YAML: Swagger 2.0 as OpenAPI 3.0, with what stands in other files. */
export async function convertDefinition(file: string, options: LoadOptions): Promise<string> {
  const { document } = await loadDocument(file, options);
  return stringify(document, { lineWidth: 110, aliasDuplicateObjects: false });
}

/** Findings by kind, with their counts, and where the first of them stand. */
export function renderLint(place: string, findings: readonly DefinitionFinding[]): string {
  const shown = 5;
  const kinds = Object.keys(lintKinds) as LintKind[];
  const blocks = kinds.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const lines = own.slice(0, shown).map(({ pointer, words }) => `  ${pointer === '' ? '' : `${pointer}  `}${words}`);
    const more = own.length > shown ? [`  and ${own.length - shown} more`] : [];
    return ['', `${kind} (${own.length}): ${lintKinds[kind]}`, ...lines, ...more];
  });
  return [`${place}: ${findings.length} findings`, ...blocks, ''].join('\n');
}

/** Differences by operation, what breaks a client marked. */
export function renderDiff(buildingBlock: string, place: string, differences: readonly Difference[]): string {
  const breaking = differences.filter((difference) => difference.breaking).length;
  const names = [...new Set(differences.map(({ operation }) => operation))];
  const blocks = names.flatMap((name) => {
    const own = differences.filter(({ operation }) => operation === name);
    return [
      '',
      name,
      ...own.map(({ kind, what, words, breaking: breaks }) => `  ${breaks ? '!' : ' '} ${kind} ${what}: ${words}`),
    ];
  });
  const head = `${place} against ${buildingBlock}: ${differences.length} differences, ${breaking} of them break a client of the GovSpec (!)`;
  return [head, ...blocks, ''].join('\n');
}
