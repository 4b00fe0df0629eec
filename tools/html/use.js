// What a reader does with a report: each names what must then be seen, and is true where it is.

const press = (key) =>
  `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;
const soon = (condition) => `(async () => {
  for (let count = 0; count < 40 && !(${condition}); count += 1) await new Promise((done) => setTimeout(done, 50));
  return Boolean(${condition});
})()`;

/** Actions in their order, each with what must be true after it. */
const uses = [
  {
    name: 'a row opens to its scenarios',
    act: `document.querySelector('details.op summary').click()`,
    shows: `document.querySelector('details.op .slot details.sc')`,
  },
  {
    name: 'a scenario that passed opens to its steps and its exchange, with a line to repeat it',
    act: `(() => { const one = document.querySelector('details.sc[data-o=pass]'); location.hash = one.id; one.open = true; })()`,
    shows: `['Given ', ' after ', 'curl ', '--only '].every((text) => document.querySelector('details.sc[data-o=pass] .more').textContent.includes(text))`,
  },
  {
    name: 'an address opens a gap, with the clause marked in the body',
    act: `location.hash = document.querySelector('details.sc[data-o=fail] mark').closest('details').id`,
    shows: `document.querySelector('.op[open] details.sc[data-o=fail][open] mark')?.checkVisibility()`,
  },
  {
    name: 'a filter hides what is not asked for, and stands in the address',
    act: `(() => { const field = document.querySelector('select[name=status]'); field.value = 'fail'; field.dispatchEvent(new Event('input', { bubbles: true })); })()`,
    shows: `location.search === '?status=fail' && [...document.querySelectorAll('details.sc')].every(({ hidden, dataset }) => hidden === (dataset.o !== 'fail'))`,
  },
  {
    name: 'filters can be cleared',
    act: `document.querySelector('#filters [data-clear]').click()`,
    shows: `location.search === '' && document.querySelector('details.sc[hidden]') === null`,
  },
  {
    name: 'a requirement is found by its text',
    act: `(() => { const field = document.querySelector('[name=rtext]'); field.value = document.querySelector('.requirements tbody th').textContent; field.dispatchEvent(new Event('input', { bubbles: true })); })()`,
    shows: `document.querySelectorAll('.requirements tbody tr:not([hidden])').length < document.querySelectorAll('.requirements tbody tr').length`,
  },
  {
    name: 'the key / goes to the text filter',
    act: `document.activeElement.blur(); ${press('/')}`,
    shows: `document.activeElement.name === 'text'`,
  },
  {
    name: 'the key j moves down',
    act: `document.activeElement.blur(); ${press('j')}`,
    shows: `document.activeElement.matches('summary')`,
  },
  {
    name: 'an arrow key names a bar of the strip',
    act: `document.querySelector('.op > summary').focus(); ${press('ArrowRight')}`,
    shows: `/^.+: .+$/.test(document.querySelector('#said').textContent)`,
  },
];

/** What does not work in a report that is open in a page. */
export async function usesThatFail(page) {
  const failing = [];
  for (const { name, act, shows } of uses) {
    await page.value(`${act}; 0`);
    if (!(await page.value(soon(shows)))) failing.push(`does not do this: ${name}`);
  }
  return failing;
}
