// Searches the scenarios of a page of features; the address keeps what is looked for.

const form = document.querySelector('#search');
const shown = document.querySelector('#shown');
const features = [...document.querySelectorAll('.feature')].map((feature) => ({
  feature,
  name: feature.querySelector('summary').textContent.toLowerCase(),
  scenarios: [...feature.querySelectorAll('.scenario')].map((scenario) => ({
    scenario,
    text: scenario.textContent.toLowerCase(),
  })),
}));

function search() {
  const wanted = form.elements.text.value.trim().toLowerCase();
  let count = 0;
  for (const { feature, name, scenarios } of features) {
    const isNamed = name.includes(wanted);
    const found = scenarios.filter(({ scenario, text }) => {
      scenario.hidden = !(isNamed || text.includes(wanted));
      return !scenario.hidden;
    });
    feature.hidden = found.length === 0;
    if (wanted !== '' && !isNamed && found.length > 0) feature.open = true;
    count += found.length;
  }
  for (const part of document.querySelectorAll('.portion'))
    part.hidden = part.querySelector('.feature:not([hidden])') === null;
  shown.textContent = wanted === '' ? '' : `${count} found`;
  const query = wanted === '' ? '' : `?${new URLSearchParams({ text: wanted })}`;
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
}

/** What an address points at is opened, with all that holds it. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  for (let part = target; part !== null; part = part.parentElement) {
    if (part.localName === 'details') part.open = true;
  }
  target?.scrollIntoView();
}

form.addEventListener('input', search);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', openTarget);
form.elements.text.value = new URLSearchParams(location.search).get('text') ?? '';
search();
openTarget();
