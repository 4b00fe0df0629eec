import { mutationOf } from './options.js';

/** The judging functions that belong to one check, by the tests of that check. */
export default mutationOf('src/checks', '*/judge.ts');
