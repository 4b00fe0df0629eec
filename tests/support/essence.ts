import type { Report } from '../../src/model/report.js';

/** What may not differ: every verdict with its reason, its problems, and the request that was sent. */
function verdictsOf({ verdicts, requirements }: Report) {
  const told = verdicts.map(({ id, outcome, reason, problems, exchange }) => {
    const { method, url, body } = exchange?.request ?? {};
    return { id, outcome, reason, problems, request: [method, url?.replace(/:\d+/, ''), body] };
  });
  return { told, statuses: requirements.map(({ id, status }) => [id, status]) };
}

/** What may not differ between two runs with the same input. */
export function essence(report: Report): unknown {
  return withoutIdentifiers(verdictsOf(report));
}

/** Identifiers that a candidate makes up differ from run to run, wherever they come back. */
function withoutIdentifiers(value: unknown): unknown {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return JSON.parse(
    JSON.stringify(value)
      .replace(uuid, 'an identifier')
      .replace(/127\.0\.0\.1:\d+/g, 'the candidate')
      .replace(/(https?:\/\/[^\s"]*?)\/\d+(?=["/?])/g, '$1/an identifier'),
  );
}
