import { mutationOf } from './options.js';

export default mutationOf('src/judge');
