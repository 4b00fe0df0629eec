import { all, one } from './dom.js';

const form = one('#filters');
const rows = all('#entries tbody tr');

/** Shows the entries that are asked for, and says how many they are. */
function filter() {
  const { block, verdict, text } = Object.fromEntries(new FormData(form));
  const wanted = text.trim().toLowerCase();
  for (const row of rows) {
    const { b, v } = row.dataset;
    const isWanted = [b, ''].includes(block) && [v, ''].includes(verdict);
    row.hidden = !(isWanted && row.textContent.toLowerCase().includes(wanted));
  }
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const output = one('output', form);
  output.textContent = output.dataset.words.replace('{shown}', shown).replace('{of}', rows.length);
}

/** What an address points at is opened, so that it can be seen. */
function openTarget() {
  const fold = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (fold instanceof HTMLDetailsElement) fold.open = true;
}

if (form !== null) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  one('[data-clear]', form).addEventListener('click', () => {
    form.reset();
    filter();
  });
}
addEventListener('hashchange', openTarget);
openTarget();
