export { sameMeaning } from '../../judge/any-form.js';
