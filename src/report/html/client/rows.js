import { fill } from './details.js';
import { all, one } from './dom.js';

// Scenarios stand in articles behind the summary, where print shows them; an open row of an operation holds its own.
export const rows = all('details.op');
export const scenarios = all('details.sc');

export const articleOf = (row) => document.getElementById(row.dataset.for);

function place(row) {
  one('.slot', row).replaceChildren(articleOf(row));
}

/** Opens whatever hides the place that the address names. */
export function goToAddress() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  const article = target.closest('article');
  const row = rows.find(({ dataset }) => dataset.for === article?.id);
  if (row !== undefined) {
    row.open = true;
    place(row);
  }
  for (let at = target.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
  (one('summary', target) ?? target).scrollIntoView();
  one('summary', target)?.focus();
}

export function openRows() {
  document.documentElement.classList.add('js');
  for (const row of rows) row.addEventListener('toggle', () => row.open && place(row));
  for (const scenario of scenarios) scenario.addEventListener('toggle', () => scenario.open && fill(scenario));
  addEventListener('beforeprint', () => one('#articles').append(...rows.map(articleOf)));
  addEventListener('afterprint', () => {
    for (const row of rows.filter(({ open }) => open)) place(row);
  });
  addEventListener('hashchange', goToAddress);
}
