import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import type { Report } from '../model/report.js';
import { pruneBaseline, updateBaseline, writeBaseline } from './baseline.js';
import { gate } from './gate.js';
import { readKnownGaps } from './known-gaps.js';

/** The sample, as a run that was not cut short. */
const sample: Report = {
  ...sampleReport(),
  conclusion: { ...sampleReport().conclusion, word: 'has-gaps', enough: true },
};
const failed = sample.verdicts.filter(({ outcome }) => outcome === 'fail');

async function read(text: string) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'baseline-')), 'known.yaml');
  await writeFile(file, text);
  return readKnownGaps(file);
}

/** The sample after one of its failures was mended. */
function mended(id: string): Report {
  const verdicts = sample.verdicts.map((one) =>
    one.id === id ? { ...one, outcome: 'pass' as const, problems: [] } : one,
  );
  return { ...sample, verdicts };
}

describe('a list of known gaps', () => {
  it('is written of all that a build fails for, so that the build passes with it', async () => {
    const { text, added } = writeBaseline(sample, { reason: 'known at the start', expires: '2026-12-31' });
    const known = await read(text);
    expect(known.map(({ id }) => id)).toEqual(added);
    expect(known[0]).toMatchObject({ reason: 'known at the start', expires: '2026-12-31' });
    expect(gate(sample, { knownGaps: known }).messages).toEqual([]);
    expect(gate(sample, { knownGaps: known.slice(1) }).messages).toHaveLength(1);
    expect(text).toContain(`# ${failed[0]?.operation}: ${failed[0]?.title}`);
  });

  it('gets what is new, and keeps what people wrote into it', async () => {
    const text = `# ours\ngaps:\n  # talk to Ana\n  - { id: ${failed[0]?.id}, reason: later }\n`;
    const list = updateBaseline(text, await read(text), { report: sample, allowance: { reason: 'new' } });
    expect(list.text).toContain('# ours');
    expect(list.text).toContain('# talk to Ana');
    expect(list.added).not.toContain(failed[0]?.id);
    expect(gate(sample, { knownGaps: await read(list.text) }).messages).toEqual([]);
    expect((await read(list.text))[0]).toEqual({ id: failed[0]?.id, reason: 'later' });
  });

  it('loses what has closed or is unknown, and nothing that is still a gap', async () => {
    const [first] = failed;
    const { text } = writeBaseline(sample, { reason: 'known' });
    const whole = `${text}  - no-such-scenario\n`;
    const list = pruneBaseline(whole, await read(whole), { report: mended(first?.id ?? ''), today: '2026-01-01' });
    expect(list.removed).toEqual([first?.id, 'no-such-scenario']);
    expect((await read(list.text)).map(({ id }) => id)).toEqual(
      (await read(text)).map(({ id }) => id).filter((id) => id !== first?.id),
    );
  });

  it('is valid where nothing is left on it, and says what has expired', async () => {
    const text = `gaps:\n  - { id: ${failed[0]?.id}, reason: later, expires: 2026-01-31 }\n`;
    const about = { report: sample, today: '2026-02-01' };
    expect(pruneBaseline(text, await read(text), about).expired).toEqual([failed[0]?.id]);
    const emptied = pruneBaseline(text, await read(text), { ...about, report: mended(failed[0]?.id ?? '') });
    expect(await read(emptied.text)).toEqual([]);
  });
});
