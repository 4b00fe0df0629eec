export { listLeavesOut } from '../../judge/list-pages.js';
