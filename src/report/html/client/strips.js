import { details } from './details.js';
import { all, one } from './dom.js';

const names = new Map(all('select[name=kind] option').map(({ value, textContent }) => [value, textContent]));

/** Names one bar of a strip, or none. */
export async function tell(bar) {
  for (const other of all('.here')) other.classList.remove('here');
  if (bar === undefined) {
    one('#said').textContent = '';
    return;
  }
  const outcome = bar.getAttribute('class').slice('s-'.length);
  bar.classList.add('here');
  const { words } = await details;
  one('#said').textContent = `${names.get(bar.dataset.k) ?? bar.dataset.k}: ${words[`outcome.${outcome}`]}`;
}

function nearestBar(strip, x) {
  const bars = all('rect', strip);
  const { left, width } = strip.getBoundingClientRect();
  return bars[Math.min(bars.length - 1, Math.max(0, Math.floor(((x - left) / width) * bars.length)))];
}

/** Moves along the strip of a row. */
export async function moveAlong(row, step) {
  const bars = all('.strip rect', row);
  if (bars.length === 0) return;
  const at = bars.findIndex((bar) => bar.classList.contains('here'));
  await tell(bars[(at + step + bars.length) % bars.length] ?? bars[0]);
}

export function startStrips() {
  for (const strip of all('.strip')) {
    for (const type of ['pointermove', 'pointerdown'])
      strip.addEventListener(type, ({ clientX }) => tell(nearestBar(strip, clientX)));
    strip.addEventListener('pointerleave', () => tell(undefined));
  }
}
