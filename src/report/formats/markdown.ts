import { defineFormat } from '../../model/format.js';
import { renderMarkdown } from '../markdown.js';

/** For pull requests and the summaries of builds: the verdict, what to do next, and the rest folded. */
export const format = defineFormat({
  extension: 'md',
  render: { report: (report, { knownGaps }) => renderMarkdown(report, knownGaps) },
});
