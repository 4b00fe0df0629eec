import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../src/model/report.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { ownDefinitionOf } from './definitions.js';
import { checkLoaded, serving, temporaryFolder } from './harness.js';
import { shelfDocument } from './shelf-definition.js';
import { shelfServer, tenants } from './shelf-server.js';

/** What can be wrong with the library, and the check that is to find it. */
export const shelfFaults: readonly (readonly [fault: string, check: string])[] = [
  ['list-for-object', 'wrong-body'],
  ['null-taken', 'null-value'],
  ['repeated-subjects', 'repeated-item'],
  ['any-subject', 'wrong-item'],
  ['any-closing', 'no-alternative'],
  ['open-closing', 'no-alternative'],
  ['long-subjects', 'wrong-item'],
  ['many-subjects', 'wrong-length'],
  ['other-case-taken', 'wrong-enum'],
  ['fractions-taken', 'wrong-type'],
  ['huge-numbers-taken', 'out-of-range'],
  ['text-cut', 'values-kept'],
  ['one-subject-kept', 'values-kept'],
  ['false-lost', 'values-kept'],
  ['false-patches-nothing', 'values-kept'],
  ['codes-dropped', 'values-kept'],
  ['codes-not-patched', 'values-kept'],
  ['plus-is-blank', 'values-kept'],
  ['decimals-rounded', 'values-kept'],
  ['digits-lost', 'exact-integers'],
  ['place-dropped', 'properties-kept'],
  ['other-default', 'default-applied'],
  ['rank-taken', 'read-only-ignored'],
  ['pin-shown', 'write-only-hidden'],
  ['location-leads-nowhere', 'location-resolves'],
  ['etag-of-id', 'etag-changes'],
  ['if-match-overlooked', 'if-match'],
  ['no-version-matches', 'if-match'],
  ['once-issued-is-current', 'if-match'],
  ['any-version-current', 'conditional-read'],
  ['unchanged-without-etag', 'conditional-read'],
  ['old-etag-answered', 'etag-changes'],
  ['old-versions-current', 'etag-changes'],
  ['old-answered', 'answer-agrees'],
  ['closing-forgotten', 'action-kept'],
  ['created-again', 'creation-stays'],
  ['defaults-again', 'defaults-stay'],
  ['listed-otherwise', 'list-agrees'],
  ['listed-as-it-was', 'list-agrees'],
  ['key-ignored', 'idempotency-key'],
  ['keys-shared', 'idempotency-key'],
  ['key-changes-first', 'idempotency-key'],
  ['put-keeps-what-is-left-out', 'put-replaces'],
  ['places-mixed', 'put-replaces'],
  ['null-patches-nothing', 'patch-removes'],
  ['book-found-on-other-shelf', 'child-elsewhere'],
  ['all-books-listed', 'children-apart'],
  ['books-on-all-shelves', 'children-apart'],
  ['books-outlive-shelves', 'children-gone'],
  ['removed-still-listed', 'list-forgets'],
  ['default-size-ignored', 'page-default'],
  ['mark-ignored', 'paging-followed'],
  ['marks-in-a-circle', 'paging-followed'],
  ['open-passes-filters', 'filter-values'],
  ['first-match-dropped', 'filter-values'],
  ['filter-forgotten', 'filter-values'],
  ['order-forgotten', 'sort'],
  ['search-overlooked', 'search'],
  ['never-downwards', 'sort'],
  ['label-by-default', 'sort'],
  ['total-of-page', 'list-total'],
  ['total-ignores-filter', 'list-total'],
  ['links-in-a-circle', 'paging-followed'],
  ['link-forgets-filter', 'paging-followed'],
  ['other-tenant-listed', 'other-tenant-list'],
  ['other-tenant-let-in', 'other-credential'],
  ['near-identifier-taken', 'near-identifier'],
  ['any-accept-refused', 'accept-any'],
  ['charset-refused', 'charset-accepted'],
  ['longer-key-let-in', 'near-credential'],
  ['other-case-let-in', 'near-credential'],
  ['quotes-fail', 'odd-texts'],
  ['nul-fails', 'odd-texts'],
  ['unknown-mark-fails', 'page-not-there'],
  ['far-page-fails', 'page-not-there'],
  ['no-change-fails', 'empty-object'],
  ['packed-badly', 'compressed-answer'],
  ['books-dropped-by-change', 'children-kept'],
  ['any-label-taken', 'unsupported-media-type'],
  ['done-all-the-same', 'if-match'],
  ['created-twice', 'list-changes-by-one'],
  ['oldest-removed-too', 'list-changes-by-one'],
  ['first-book-removed', 'list-changes-by-one'],
  ['namesakes-removed', 'list-changes-by-one'],
  ['shelf-emptied', 'list-changes-by-one'],
  ['pages-left-out', 'paging'],
  ['search-from-the-beginning', 'search'],
  ['search-finds-nothing', 'search'],
  ['search-or-filter', 'search'],
  ['search-before-filter', 'search'],
];

/** Faults that a whole run must show, with all that it leaves, or with scenarios that disturb each other through the fault. */
export const shownAmongMany: ReadonlySet<string> = new Set([
  'shelf-emptied',
  'label-by-default',
  'default-size-ignored',
  'never-downwards',
  'order-forgotten',
  'filter-forgotten',
]);

/** Legitimate designs of the library. */
export const shelfInnocents = [
  'pin-masked',
  'sorted-without-case',
  'empty-change-refused',
  'packed',
  'whole-header-compared',
  'key-with-body',
];

const key = (variable: string, value: string) => ({ type: 'apiKey', value: { variable, value } }) as const;
const profile = {
  ...emptyProfile(),
  credential: key('FIRST', tenants.first),
  refused: { otherTenant: { credential: key('SECOND', tenants.second) } },
};

/** The definition of the library, written to a file and loaded once for all tests of a worker. */
async function writtenDefinition() {
  const spec = path.join(await temporaryFolder(), 'shelves.json');
  await writeFile(spec, JSON.stringify(shelfDocument));
  return { spec, loaded: await ownDefinitionOf(spec) };
}
let definition: ReturnType<typeof writtenDefinition> | undefined;

/** Checks a library with some deviations. @param checks what is asked; everything where none is named */
export async function checkShelves(deviations: readonly string[], checks: readonly string[] = []): Promise<Report> {
  definition ??= writtenDefinition();
  const { spec, loaded } = await definition;
  const tags = checks.map((check) => `@check=${check}`).join(' or ');
  return serving(
    shelfServer((id) => deviations.includes(id)),
    (url) => checkLoaded({ buildingBlock: 'notes', loaded, profile: { ...profile, url } }, { spec, tags }),
  );
}
