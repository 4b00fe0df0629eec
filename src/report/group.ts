export { groupBy } from '../support/group-by.js';
