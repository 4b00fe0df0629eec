import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from './support/harness.js';

describe('features --html', () => {
  it('shows every scenario of a Building Block, and a list of pages', async () => {
    const out = await temporaryFolder();
    expect((await cli(['features', 'messaging', '--html', out])).code).toBe(0);
    const page = await readFile(path.join(out, 'messaging.html'), 'utf8');
    const index = await readFile(path.join(out, 'index.html'), 'utf8');
    expect(index).toMatch(/href="messaging\.html">Messaging 1\.0<[\s\S]*<td class="num">\d+<\/td>/);
    const links = [...index.matchAll(/href="messaging\.html#([^"]+)"/g)].map(([, id]) => id);
    expect(links.sort()).toEqual([...page.matchAll(/class="fold feature" id="([^"]+)"/g)].map(([, id]) => id).sort());
    expect(links.length).toBeGreaterThan(5);
    expect(page).toContain('id="s-messaging.journey.batch"');
    expect(page).toMatch(
      /<b>But<\/b> with the right credential, the request &quot;sendSingleEmail&quot; is accepted\n/,
    );
    expect(page).toMatch(/breaks the clause &quot;[^\n&]*: required&quot;/);
  });

  it('keeps the pages of earlier calls in the list', async () => {
    const out = await temporaryFolder();
    for (const id of ['messaging', 'consent']) expect((await cli(['features', id, '--html', out])).code).toBe(0);
    const index = await readFile(path.join(out, 'index.html'), 'utf8');
    expect([...index.matchAll(/href="([a-z-]+\.html)"/g)].map(([, file]) => file)).toEqual([
      'consent.html',
      'messaging.html',
    ]);
  });

  it('shows the use cases on a page, with the requests behind their phrases', async () => {
    const out = await temporaryFolder();
    expect((await cli(['features', '--html', out])).code).toBe(0);
    const page = await readFile(path.join(out, 'use-cases.html'), 'utf8');
    expect(page).toContain('id="s-use-case.market-linkage"');
    expect(page).toContain('the next request is &quot;emarketplace/post-confirm&quot;');
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toContain('href="use-cases.html"');
  });

  it('shows features of a folder of one’s own, with nothing of them as markup', async () => {
    const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
    const feature = 'Feature: <b>Mine</b>\n  Scenario: one\n    When <script>alert(1)</script>\n';
    await writeFile(path.join(folder, 'mine.feature'), feature);
    expect((await cli(['features', '--features', folder, '--html', out])).code).toBe(0);
    const page = await readFile(path.join(out, 'features.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert');
  });

  it('says what is wrong where there are none', async () => {
    const out = await temporaryFolder();
    const { code, stderr } = await cli(['features', '--features', await temporaryFolder(), '--html', out]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There are no features in')]);
    expect((await cli(['features', 'no-such-block', '--html', out])).code).toBe(2);
  });
});
