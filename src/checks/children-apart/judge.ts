export { listLeavesOut } from '../../judge/list-leaves-out.js';
