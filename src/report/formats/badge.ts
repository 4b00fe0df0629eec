import { defineFormat } from '../../model/format.js';
import { renderBadge, renderBadgeEndpoint } from '../badge.js';
import { forXml } from '../plain-texts.js';

/** For a README or a catalogue: a picture, and beside it what the endpoint badge of shields.io reads. */
export const format = defineFormat({
  extension: 'badge.svg',
  render: { report: (report) => renderBadge(forXml(report)) },
  beside: { 'badge.json': { report: renderBadgeEndpoint } },
});
