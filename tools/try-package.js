import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

// Runs beside an unpacked package, away from the sources: the candidate and the check, as a vendor would.
const bin = 'package/bin/govstack-check.js';
const env = { ...process.env, GOVSTACK_REFERENCE_TOKEN: 'reference-token' };
const mock = spawn(process.execPath, [bin, 'mock', 'messaging', '--port', '0'], { env });
const [url] = await new Promise((resolve, reject) => {
  mock.stdout.on('data', (text) => resolve(/http:\/\/\S+/.exec(String(text))));
  mock.stderr.on('data', (text) => reject(new Error(String(text))));
});
try {
  const profile = 'package/fixtures/profiles/messaging.yaml';
  const output = execFileSync(
    process.execPath,
    [bin, 'run', 'messaging', '--url', url, '--profile', profile, '--out', 'out'],
    { env, encoding: 'utf8' },
  );
  if (!output.includes('100 % passed') || !existsSync('out/report.html')) throw new Error(output);
} finally {
  mock.kill('SIGINT');
}
