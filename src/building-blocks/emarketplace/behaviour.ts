import type { Operations } from '../../mock/kit/call.js';
import { catalogue, inventory } from './catalogue.js';
import { fulfillments } from './fulfillments.js';
import { messages } from './messages.js';
import { drafts, orders } from './orders.js';
import { help } from './support.js';

export { calls } from './calls.js';
export { seed } from './seed.js';

/** Catalogues, stock, orders and what belongs to them; messages are acknowledged, and answered by a call. */
export const operations: Operations = {
  ...catalogue,
  ...inventory,
  ...orders,
  ...drafts,
  ...fulfillments,
  ...help,
  ...messages,
};
