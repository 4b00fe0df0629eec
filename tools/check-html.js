import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chromium } from './html/chromium.js';
import { loadAxe, looksOf } from './html/looks.js';
import { pages } from './html/pages.js';
import { usesThatFail } from './html/use.js';

// Opens every kind of page from disk in a real browser, as its reader does: looks at it in both themes and at two widths,
// holds it against the rules of accessibility, prints it, and uses what it offers.
const scratch = mkdtempSync(path.join(tmpdir(), 'govstack-check-html-'));
const axe = loadAxe(path.join(scratch, 'axe'));
const browser = await Chromium.start(path.join(scratch, 'profile'));
try {
  for (const [name, { file, has }] of Object.entries(pages)) {
    const { href } = pathToFileURL(await file(scratch));
    const looks = await looksOf(await browser.open(href), has, axe);
    const uses = name === 'report' ? await usesThatFail(await browser.open(href)) : [];
    for (const line of [...looks, ...uses]) console.error(`the ${name} page ${line}`);
    if (looks.length + uses.length > 0) process.exitCode = 1;
    else console.log(`the ${name} page reads well in Chromium`);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
