import path from 'node:path';
import { expect, it } from 'vitest';
import { ReferenceCandidate } from '../src/mock/index.js';
import type { Network } from '../src/model/network.js';
import type { Report } from '../src/model/report.js';
import type { PreparedRequest } from '../src/model/wire.js';
import type { CheckRequest } from '../src/pipeline/check-request.js';
import { emptyProfile } from '../src/profile/read-profile.js';
import { format as terminalFormat } from '../src/report/formats/terminal.js';
import { htmlParts } from '../src/report/html/report-page.js';
import { packageRoot } from '../src/support/package/paths.js';
import { ownDefinitionOf } from './support/definitions.js';
import { checkLoaded, token } from './support/harness.js';
import { candidateUrl, inProcess } from './support/in-process.js';

const pageOf = (...given: Parameters<typeof htmlParts>): string => [...htmlParts(...given)].join('');

const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');

/** Answers in place of the candidate; undefined where the candidate is to answer. */
type Instead = (request: PreparedRequest) => number | undefined;

/** Checks the notes of the reference candidate, and follows which of them are there. */
async function checkNotes(request: Partial<CheckRequest> = {}, instead: Instead = () => undefined) {
  const loaded = await ownDefinitionOf(spec);
  const credential = { type: 'apiKey', value: { variable: 'KEY', value: token } } as const;
  const profile = { ...emptyProfile(), credential, url: candidateUrl };
  const { send, networkTo } = inProcess();
  const network = networkTo(new ReferenceCandidate({ ...loaded, token, faults: [], send }), profile.timeouts);
  const sent: PreparedRequest[] = [];
  const heard: Network = {
    ...network,
    transport: async (prepared) => {
      sent.push(prepared);
      const status = instead(prepared);
      if (status === undefined) return network.transport(prepared);
      const response = { status, headers: {}, body: '', bytes: 0, utf8: true };
      return { operation: prepared.operation, request: prepared.shown, response, ms: 1 };
    },
  };
  const report = await checkLoaded({ buildingBlock: 'notes', profile, loaded }, { spec, network: heard, ...request });
  return { report, sent, network, loaded };
}

/** What the candidate still shows of what was created. */
async function notesLeft({ sent, network }: Awaited<ReturnType<typeof checkNotes>>): Promise<string[]> {
  const reads = new Map(sent.filter(({ method }) => method === 'DELETE').map((one) => [one.url, one]));
  const left: string[] = [];
  for (const [url, one] of reads) {
    const { response } = await network.transport({ ...one, method: 'GET', url });
    if (response?.status === 200) left.push(url);
  }
  return left;
}

const shownIn = (report: Report): string =>
  String(terminalFormat.render.report?.(report, { color: false, width: 120 }));

it('what a run creates is gone after it, and no verdict is another', async () => {
  const cleaned = await checkNotes();
  const kept = await checkNotes({ keepItems: true });
  expect(cleaned.report.run.items?.removed).toBeGreaterThan(3);
  expect(await notesLeft(cleaned)).toEqual([]);
  const deletes = (run: typeof kept): number => run.sent.filter(({ method }) => method === 'DELETE').length;
  expect(deletes(cleaned)).toBeGreaterThan(deletes(kept));
  expect(kept.report.run.items).toBeUndefined();
  const outcomes = ({ verdicts }: Report) => verdicts.map(({ id, outcome }) => [id, outcome]);
  expect(outcomes(cleaned.report)).toEqual(outcomes(kept.report));
});

it('what cannot be removed is listed, with the reason', async () => {
  let over = false;
  const { report } = await checkNotes(
    {
      onProgress: (done, total) => {
        over = done === total;
      },
    },
    ({ method }) => (over && method === 'DELETE' ? 403 : undefined),
  );
  expect(report.run.items).toMatchObject({ removed: 0 });
  const left = report.run.items?.left ?? [];
  expect(left.length).toBeGreaterThan(3);
  for (const { identifier, why } of left)
    expect([identifier, why]).toEqual([expect.any(String), 'DELETE was refused with 403']);
  for (const text of [shownIn(report), pageOf(report)]) expect(text).toMatch(/DELETE was refused with 403/);
});
