import { details } from './details.js';
import { all, one } from './dom.js';
import { articleOf, rows, scenarios } from './rows.js';

const texts = new Map();

const textOf = (part) => {
  if (!texts.has(part)) texts.set(part, part.textContent.toLowerCase());
  return texts.get(part);
};

const isAsked = (value, wanted) => wanted === '' || value === wanted;

async function tellCount(output, template, { shown, of }) {
  const { words } = await details;
  output.textContent = words[template].replace('{shown}', shown).replace('{of}', of);
}

/** Hides the scenarios of a row that are not asked for, and says how many are left. */
function filterRow(row, { status, level, kind, text }) {
  const article = articleOf(row);
  const isNamed = article.dataset.text.toLowerCase().includes(text);
  const own = all('details.sc', article);
  for (const scenario of own) {
    const { o, l, k } = scenario.dataset;
    const isWanted = isAsked(o, status) && isAsked(l, level) && isAsked(k, kind);
    scenario.hidden = !(isWanted && (isNamed || textOf(scenario).includes(text)));
  }
  return own.filter(({ hidden }) => !hidden).length;
}

async function filterScenarios(form) {
  const given = Object.fromEntries(new FormData(form));
  const wanted = { ...given, text: given.text.trim().toLowerCase() };
  const isFiltered = Object.values(wanted).some((value) => value !== '');
  let shown = 0;
  for (const row of rows) {
    const count = filterRow(row, wanted);
    row.parentElement.hidden = isFiltered && count === 0;
    shown += count;
  }
  await tellCount(one('#shown'), 'operations.shown', { shown, of: scenarios.length });
}

async function filterRequirements(form) {
  const { rstatus, rlevel, rtext } = Object.fromEntries(new FormData(form));
  const words = rtext.trim().toLowerCase();
  const list = all('.requirements tbody tr');
  for (const row of list) {
    row.hidden = !(isAsked(row.dataset.s, rstatus) && isAsked(row.dataset.l, rlevel) && textOf(row).includes(words));
  }
  const shown = list.filter(({ hidden }) => !hidden).length;
  await tellCount(one('#requirements-shown'), 'filter.shown', { shown, of: list.length });
}

const forms = [
  { form: one('#filters'), filter: filterScenarios },
  { form: one('#requirement-filters'), filter: filterRequirements },
].filter(({ form }) => form !== null);

/** The address keeps the filters, so that a view can be sent to somebody. */
function keepInAddress() {
  const filters = forms.flatMap(({ form }) => [...new FormData(form)]).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filters).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
}

function takeFromAddress(form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field !== null) field.value = value;
  }
}

export async function startFilters() {
  for (const { form, filter } of forms) {
    const changed = async () => {
      keepInAddress();
      await filter(form);
    };
    takeFromAddress(form);
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    one('[data-clear]', form).addEventListener('click', async () => {
      form.reset();
      await changed();
    });
    await filter(form);
  }
}
