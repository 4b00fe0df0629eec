import { defineFormat } from '../../model/format.js';
import { renderHar } from '../har.js';

/** For browsers and proxies: what was sent and answered, as an HTTP Archive. */
export const format = defineFormat({ extension: 'har', keepsValues: true, render: { exchanges: renderHar } });
