import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/support/package/paths.js';

const folder = path.join(packageRoot, 'docs');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** What a page links to inside the project, as paths from its folder. */
function linksOf(page: string): string[] {
  const text = readFileSync(path.join(folder, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) =>
    link === undefined || /^(https?:|mailto:|#)/.test(link) ? [] : [link],
  );
}

/** The names of the headings of a page, as GitHub makes them. */
function headingsOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documentation', () => {
  it('has every page in its index', () => {
    const linked = new Set(linksOf('README.md').map((link) => link.split('#')[0]));
    expect(pages.filter((page) => page !== 'README.md' && !linked.has(page))).toEqual([]);
  });

  it.each(pages)('%s links to what is there', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path.join(folder, page) : path.join(folder, file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && target.endsWith('.md') && !headingsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
