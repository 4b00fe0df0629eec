import { all, one } from './dom.js';
import { moveAlong, tell } from './strips.js';

function moveFocus(step) {
  const places = all('[data-move]').filter((place) => place.checkVisibility());
  const at = places.indexOf(document.activeElement?.closest('[data-move]'));
  const next = places[at === -1 ? 0 : Math.min(places.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const keys = {
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  '/': () => one('#filters input[type=search]')?.focus(),
  Escape: () => tell(undefined),
};

const keysOfRows = {
  ArrowRight: (row) => moveAlong(row, 1),
  ArrowLeft: (row) => moveAlong(row, -1),
};

export function startKeys() {
  addEventListener('keydown', async (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || target.matches('input, select, textarea')) return;
    const act = keys[key] ?? (target.matches('.op > summary') ? keysOfRows[key] : undefined);
    if (act === undefined) return;
    event.preventDefault();
    await act(target);
  });
}
