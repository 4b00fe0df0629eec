import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the package may hold, and what it must. Everything else has no business on a user's machine. */
const allowed =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/|dist\/|features\/|specs\/|fixtures\/profiles\/|docs\/([^/]+\.md|compose\.example\.yaml|checks\/))/;
const required = [
  'bin/govstack-check.js',
  'dist/bundled/main.js',
  'dist/bundled/commands.js',
  'dist/report/html/templates/report.eta',
  'dist/support/words/ar/report.json',
  'specs/consent/building-block.yaml',
  'specs/report.schema.json',
  'specs/register.schema.json',
  'fixtures/profiles/consent.yaml',
  'docs/glossary.md',
  'docs/ci.md',
  'docs/checks/README.md',
  'features/messaging/1.0/messaging/sendSingleEmail.feature',
];
/** In bytes; the features and the definitions, as published and as read ahead, are most of it. */
const largest = 16 * 1024 * 1024;

const scratch = mkdtempSync(path.join(tmpdir(), 'govstack-check-package-'));
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
    encoding: 'utf8',
  });
  const [{ filename, files, unpackedSize }] = Object.values(JSON.parse(packed));
  const names = files.map(({ path: name }) => name);
  const wrong = [
    ...names
      .filter((name) => !allowed.test(name) || /\.test\.|\.tsbuildinfo$/.test(name))
      .map((name) => `must not ship: ${name}`),
    ...required.filter((name) => !names.includes(name)).map((name) => `does not ship: ${name}`),
    ...(unpackedSize > largest ? [`is too large: ${unpackedSize} bytes`] : []),
  ];
  execFileSync('tar', ['-xzf', path.join(scratch, filename), '-C', scratch]);
  symlinkSync(path.resolve('node_modules'), path.join(scratch, 'node_modules'));
  cpSync('tools/try-package.js', path.join(scratch, 'try-package.mjs'));
  execFileSync(process.execPath, ['try-package.mjs'], { cwd: scratch, stdio: 'inherit' });
  tryLibrary(scratch);
  for (const line of wrong) console.error(line);
  console.log(`${names.length} files, ${Math.round(unpackedSize / 1024)} KB unpacked`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Compiles a program that uses the library against the types in the package, strictly, and runs it. Nothing is
 * installed: what the package needs is linked from here.
 */
function tryLibrary(folder) {
  const consumer = path.join(folder, 'consumer');
  const modules = path.join(consumer, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync('node_modules').filter((entry) => entry !== 'govstack-check'))
    symlinkSync(path.resolve('node_modules', name), path.join(modules, name));
  symlinkSync(path.join(folder, 'package'), path.join(modules, 'govstack-check'));
  cpSync('fixtures/consumer/consumer.ts', path.join(consumer, 'consumer.ts'));
  writeFileSync(path.join(consumer, 'package.json'), '{ "type": "module" }');
  const tsc = path.resolve('node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node', 'consumer.ts'];
  execFileSync(process.execPath, [tsc, ...options], { cwd: consumer, stdio: 'inherit' });
  const env = { ...process.env, GOVSTACK_REFERENCE_TOKEN: 'reference-token' };
  execFileSync(process.execPath, ['consumer.js'], { cwd: consumer, stdio: 'inherit', env });
  console.log('the library compiles and runs from the package');
}
