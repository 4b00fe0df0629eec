import type { Json } from '../model/json.js';

/** True for null in a list of what is not so: a yes or no that nobody has given may count as a no. */
export const isUnset = (shown: Json, asked: Json): boolean => shown === null && String(asked) === 'false';
