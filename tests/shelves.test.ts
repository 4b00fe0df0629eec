import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model/report.js';
import { cli, failuresOf, serving } from './support/harness.js';
import { shelfDocument } from './support/shelf-definition.js';
import { shelfServer, tenants } from './support/shelf-server.js';

const profile = `
candidate: { name: Shelves }
credential: { type: apiKey, value: "\${FIRST}" }
refused:
  otherTenant:
    credential: { type: apiKey, value: "\${SECOND}" }
`;

/** Checks a library of two tenants with some deviations: everything, or what a check asks. */
async function checked(deviations: readonly string[], check?: string): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shelves-'));
  const [spec, given, out] = [
    path.join(folder, 'shelves.json'),
    path.join(folder, 'profile.yaml'),
    path.join(folder, 'out'),
  ];
  await writeFile(spec, JSON.stringify(shelfDocument));
  await writeFile(given, profile);
  const files = ['--spec', spec, '--profile', given, '--out', out, '--format', 'json'];
  const asked = check === undefined ? [] : ['--tags', `@check=${check}`];
  const variables = { FIRST: tenants.first, SECOND: tenants.second };
  const newRunId = () => `shelves ${deviations.join()}`;
  await serving(
    shelfServer((id) => deviations.includes(id)),
    (url) => cli(['run', 'shelves', '--url', url, ...files, ...asked], { variables, newRunId }),
  );
  return JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8')) as Report;
}

/** What is wrong with the library, and the check that is to find it. */
const faults: readonly (readonly [string, string])[] = [
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
  ['any-version-current', 'conditional-read'],
  ['old-etag-answered', 'etag-changes'],
  ['old-answered', 'answer-agrees'],
  ['created-again', 'creation-stays'],
  ['listed-otherwise', 'list-agrees'],
  ['key-ignored', 'idempotency-key'],
  ['put-keeps-what-is-left-out', 'put-replaces'],
  ['null-patches-nothing', 'patch-removes'],
  ['book-found-on-other-shelf', 'child-elsewhere'],
  ['all-books-listed', 'children-apart'],
  ['books-outlive-shelves', 'children-gone'],
  ['removed-still-listed', 'list-forgets'],
  ['default-size-ignored', 'page-default'],
  ['mark-ignored', 'paging-followed'],
  ['marks-in-a-circle', 'paging-followed'],
  ['open-passes-filters', 'filter-values'],
  ['search-overlooked', 'search'],
  ['never-downwards', 'sort'],
  ['total-of-page', 'list-total'],
  ['other-tenant-listed', 'other-tenant-list'],
  ['other-tenant-let-in', 'other-credential'],
  ['near-identifier-taken', 'near-identifier'],
  ['any-accept-refused', 'accept-any'],
  ['charset-refused', 'charset-accepted'],
  ['longer-key-let-in', 'near-credential'],
  ['quotes-fail', 'odd-texts'],
  ['nul-fails', 'odd-texts'],
];

/** Faults that show only among the many books that a whole run leaves. */
const amongMany = new Set(['default-size-ignored', 'never-downwards']);

/** Legitimate designs. */
const innocents = ['pin-masked', 'sorted-without-case'];

describe('a library of two tenants', () => {
  it.each([[[]], ...innocents.map((id) => [[id]])])('that conforms raises no alarm, with %j', async (deviations) => {
    const failures = failuresOf(await checked(deviations));
    expect(failures.map(({ id, problems }) => `${id}: ${problems[0]?.actual}`)).toEqual([]);
  });

  it.each(faults)('with the fault %s is found by %s', async (fault, rule) => {
    const failures = failuresOf(await checked([fault], amongMany.has(fault) ? undefined : rule));
    expect(failures.map((verdict) => verdict.rule)).toContain(rule);
  });
});
