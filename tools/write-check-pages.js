/** Writes the page of every kind of check, or says with --check which of them are not up to date. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPages, checkPagesFolder } from '../dist/app/check-pages.js';
import { bundledChecks } from '../dist/checks/registry.generated.js';

const folder = path.join(import.meta.dirname, '..', checkPagesFolder);
const pages = checkPages(bundledChecks);
await mkdir(folder, { recursive: true });
const present = await readdir(folder);
const stale = present.filter((file) => !pages.has(file));
const changed = [];
for (const [file, text] of pages) {
  const before = present.includes(file) ? await readFile(path.join(folder, file), 'utf8') : undefined;
  if (before !== text) changed.push(file);
}
if (process.argv.includes('--check')) {
  for (const file of [...changed, ...stale]) console.error(`${checkPagesFolder}/${file} is not up to date`);
  process.exit(changed.length + stale.length === 0 ? 0 : 1);
}
for (const file of stale) await rm(path.join(folder, file));
for (const file of changed) await writeFile(path.join(folder, file), pages.get(file));
console.log(`${pages.size} pages, ${changed.length} written anew, ${stale.length} removed`);
