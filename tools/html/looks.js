import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The rules of accessibility that a page is held against (WCAG 2.1, and good practice). */
const axeVersion = '4.10.3';

/** The most pages that print takes before the annex. */
const mostPrinted = 12;

/** axe-core, which looks at a page; it is no dependency of the package, so it is fetched into a folder. */
export function loadAxe(folder) {
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `axe-core@${axeVersion}`];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(path.join(folder, 'node_modules/axe-core/axe.min.js'), 'utf8');
}

const openFolds = `(async () => {
  for (let round = 0; round < 3; round += 1) {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await new Promise((done) => setTimeout(done, 150));
  }
})()`;

const violations = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ' ' + nodes.length + ' times, such as ' + nodes[0].html.slice(0, 120)))`;

/** What axe finds, in both themes, with the folds closed and open. */
async function accessibility(page, axe) {
  await page.value(`${axe}; 0`);
  const found = [];
  for (const folds of ['closed', 'open']) {
    if (folds === 'open') await page.value(openFolds);
    for (const scheme of ['light', 'dark']) {
      await page.theme(scheme);
      const lines = await page.value(violations);
      found.push(...lines.map((line) => `fails axe (${scheme}, folds ${folds}): ${line}`));
    }
  }
  return found;
}

/** Whether anything is cut off or must be scrolled to the side. */
async function widths(page) {
  const found = [];
  for (const width of [1280, 390]) {
    await page.resize(width);
    const seen = await page.value('document.documentElement.scrollWidth');
    if (seen > width) found.push(`is ${seen} px wide at ${width} px`);
  }
  await page.resize(1280);
  return found;
}

async function print(page) {
  const pageCount = async () => (await page.print()).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const whole = await pageCount();
  await page.value(`document.head.insertAdjacentHTML('beforeend', '<style>.annex{display:none}</style>')`);
  const summary = await pageCount();
  const hasAnnex = await page.value(`document.querySelector('.annex') !== null`);
  if (hasAnnex && summary > mostPrinted) return [`is printed with ${summary} pages before its annex`];
  return whole > 0 && summary > 0 ? [] : ['cannot be printed'];
}

/** What is wrong with a page of any kind. */
export async function looksOf(page, has, axe) {
  const text = await page.value('document.body.innerText');
  const missing = has.filter((one) => !text.includes(one)).map((one) => `lacks ${one}`);
  return [...missing, ...(await widths(page)), ...(await accessibility(page, axe)), ...(await print(page))];
}
