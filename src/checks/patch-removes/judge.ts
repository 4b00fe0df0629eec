export { mayDecline } from '../../judge/may-decline.js';
export { noLongerShown } from '../../judge/no-longer-shown.js';
