/** A handshake with a version that generation 2.1.0 no longer names is refused. */
export { protocolsRefused } from '../../judge/cross-functional/handshakes.js';
