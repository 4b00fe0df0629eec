import type { DryRequest, DryRun } from '../model/dry-run.js';
import { groupBy } from '../support/group-by.js';
import { plainText } from '../support/plain-text.js';

/** The requests of a dry run as a person reads them, with a summary at the end. */
export function dryRunText(run: DryRun): string {
  const requests = run.requests.map((request, index) => requestText(request, index + 1));
  return plainText([...requests, ...summary(run), ''].join('\n'));
}

/** The same for programs, as JSON. */
export function dryRunJson(run: DryRun): string {
  return `${JSON.stringify(run, null, 1)}\n`;
}

function requestText({ operation, method, url, headers, body = '' }: DryRequest, place: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`# ${place}  ${operation}`, `${method} ${url}`, ...lines, ...(body === '' ? [] : ['', body]), ''].join('\n');
}

function summary({ requests, besides, buildingBlock }: DryRun): string[] {
  const methods = [...groupBy(requests, ({ method }) => method)].map(([method, all]) => `${all.length} ${method}`);
  const open = requests.filter(({ takes }) => takes.length > 0).length;
  return [
    `A run of ${buildingBlock} would send ${requests.length} requests (${methods.join(', ')}). Nothing was sent.`,
    ...besides.map((what) => `It would also try ${what}.`),
    ...(open === 0 ? [] : [`${open} of them take what stands in {{…}} from an earlier answer.`]),
    'Answers were taken to be those of a conformant candidate: after other answers, a run asks other things.',
    'Values that no other run may have are made anew for each run.',
  ];
}
