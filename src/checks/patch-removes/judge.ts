export { noLongerShown } from '../../judge/no-longer-shown.js';
