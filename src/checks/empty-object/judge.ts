export { withoutFailure } from '../../judge/without-failure.js';
