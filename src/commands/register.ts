import path from 'node:path';
import type { RegisterRules } from '../app/register/verify-one.js';
import type { Language } from '../model/language.js';
import type { Register } from '../model/register.js';
import type { Plugin } from '../pipeline/plugin.js';
import type { Environment } from '../support/environment.js';
import { exitCodes } from '../support/errors.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addLanguageOption, addPluginOption, gather } from './kit/options.js';
import { progressLine } from './kit/progress-line.js';

interface RegisterOptions {
  readonly out: string;
  readonly title?: string;
  readonly lang: Language;
  readonly key: readonly string[];
  readonly trust?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 25,
  group: 'handIn',
  summary: 'make a web site of verified results from a folder of submissions',
  notes: `Each submission is verified as by verify; nothing is sent. Submissions that are not verified are listed with the reason. The same
submissions always give the same bytes.`,
  exitCodes: {
    0: 'the site is written, and every submission is verified',
    1: 'the site is written, but a submission is not verified',
    ...commonExitCodes,
    3: 'the site could not be written, or govstack-check itself failed',
  },
  examples: [
    'register submissions --out site',
    'register submissions --out site --lang fr --title "Registre du pays"',
    'register submissions --out site --trust trusted-keys.yaml',
  ],
  define: (command, context) => {
    command
      .argument('<folder>', 'folder with submissions (.zip), also in subfolders')
      .requiredOption('--out <dir>', 'folder for the site: new, empty, or that of an earlier register')
      .option('--title <text>', 'title of the page (default: Register of conformance)')
      .option('--key <file>', 'public key (JWK) that must have signed; if repeated, any one of them', gather, [])
      .option('--trust <file>', 'list of which key may sign for which candidates (YAML; see docs/register.md)');
    addPluginOption(addLanguageOption(command)).action(async (folder: string, options: RegisterOptions) => {
      context.exit(await register(folder, options, context.environment));
    });
  },
});

async function register(folder: string, options: RegisterOptions, environment: Environment): Promise<number> {
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { submissionsIn } = await import('../app/register/handed-in.js');
  const { makeSite } = await import('../app/register/site.js');
  const { takeSite } = await import('../app/register/site-folder.js');
  const { speechOf } = await import('../report/speech.js');
  const at = (name: string): string => path.resolve(environment.cwd, name);
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const trusted = await trustedBy(options, at);
  const files = await submissionsIn(at(folder));
  const write = await takeSite(at(options.out));
  const progress = progressLine(environment, (done: number) => `${done} of ${files.length} submissions`);
  const request = {
    folder: at(folder),
    files,
    title: options.title ?? speechOf(options.lang).say('register.title'),
    language: options.lang,
    trusted,
    signal: environment.signal,
    verify: await verifier(plugins, environment),
    onProgress: progress.show,
    write,
  };
  const made = await makeSite(request);
  progress.clear();
  environment.stdout.write(inWords(made, options.out));
  return made.notVerified.length > 0 ? exitCodes.gaps : exitCodes.conforms;
}

/** What verifies one submission. Every judging listens for the end of the program; what listens goes with it. */
async function verifier(plugins: readonly Plugin[], environment: Environment): Promise<RegisterRules['verify']> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { allChecks } = await import('../pipeline/checks.js');
  const { verifyAndJudge } = await import('../app/verify-submission.js');
  const checks = allChecks(bundledChecks, plugins);
  const check = checkWith(bundledChecks);
  return (submission, key) => {
    const own = { ...environment, signal: AbortSignal.any([environment.signal]) };
    const request = { submission, plugins, checks, ...(key === undefined ? {} : { key }) };
    return verifyAndJudge(request, { check, environment: own });
  };
}

async function trustedBy({ key, trust }: RegisterOptions, at: (name: string) => string) {
  const { readKeyFile, readTrust } = await import('../app/register/trust.js');
  const any = await Promise.all(key.map(async (file) => ({ key: await readKeyFile(at(file)) })));
  return [...any, ...(trust === undefined ? [] : await readTrust(at(trust)))];
}

/** A line for every submission that is not verified, and what was made. */
function inWords({ entries, notVerified }: Register, out: string): string {
  const verified = entries.reduce((sum, { submissions }) => sum + submissions.length, 0);
  const lines = notVerified.map(({ file, reasons }) => `not verified  ${file}: ${reasons[0] ?? ''}`);
  return [
    ...lines,
    `${verified} verified, ${notVerified.length} not verified, ${entries.length === 1 ? '1 entry' : `${entries.length} entries`}`,
    `${path.join(out, 'index.html')}\n`,
  ].join('\n');
}
