import { mutationOf } from './options.js';

/** Every mutant of the score is killed, or equivalent for a reason that tests/mutation/equivalent.md gives. */
export default { ...mutationOf('src/score'), thresholds: { high: 100, low: 99, break: 99 } };
