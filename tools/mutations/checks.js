/** Each check broken in the ways in which it can go missing, and the test of the short suite that fails then. */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failuresIn } from './scratch.js';

/** So many checks are taken away at once; the test says which ones are missing. */
const atOnce = 40;

/** A check that asks nothing where it would ask something; where it does not apply, it gives its reason as before. */
const askingNothing = [
  [
    "{ kind: 'operation', ...definition }",
    `{
    kind: 'operation',
    ...definition,
    plan: (context) => {
      const planned = definition.plan(context);
      return 'notApplicable' in planned ? planned : [];
    },
  }`,
  ],
  [
    "{ kind: 'call', ...definition }",
    `{
    kind: 'call',
    ...definition,
    plan: (context) => {
      const planned = definition.plan(context);
      return 'notApplicable' in planned ? planned : { notApplicable: 'nothing is asked' };
    },
  }`,
  ],
];

/** The checks, by kind of breaking: name of the check, what is broken, and the test that fails, if any. */
export async function trialsOfChecks(folder) {
  const place = path.join(folder, 'src', 'checks');
  const entries = await readdir(place, { withFileTypes: true });
  const checks = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const texts = new Map();
  for (const check of checks) texts.set(check, await textsOf(path.join(place, check)));
  return [
    ...(await withoutChecks(folder, checks)),
    ...(await thatAskNothing(folder, texts)),
    ...(await thatFindNothing(folder, texts)),
  ];
}

async function textsOf(folder) {
  const judge = path.join(folder, 'judge.ts');
  const tests = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  const texts = await Promise.all(tests.map((name) => readFile(path.join(folder, name), 'utf8')));
  if (texts.some((text) => /from '\.\.\/[\w-]+\//.test(text)))
    throw new Error(`A test in ${folder} uses another check, so that the checks cannot be broken all at once.`);
  return {
    check: await readFile(path.join(folder, 'check.ts'), 'utf8'),
    judge: await readFile(judge, 'utf8').catch(() => ''),
  };
}

/** Takes the folders of checks away. What features and pages name is missing then, by name. */
async function withoutChecks(folder, checks) {
  const trials = [];
  for (let first = 0; first < checks.length; first += atOnce) {
    const some = checks.slice(first, first + atOnce);
    const move = (from, to) => Promise.all(some.map((check) => rename(from(check), to(check))));
    const own = (check) => path.join(folder, 'src', 'checks', check);
    const aside = (check) => path.join(folder, `removed-${check}`);
    await move(own, aside);
    const failures = await failuresIn(folder, ['tests/named-checks.test.ts']);
    await move(aside, own);
    for (const check of some) {
      const found = failures.find(({ isLoaded, test }) => isLoaded && test.endsWith(`: ${check}`));
      trials.push({ name: `without the check ${check}`, found });
    }
  }
  return trials;
}

/** The checks of operations and calls: their own tests show what they ask. Those of the whole candidate ask nothing by themselves. */
async function thatAskNothing(folder, texts) {
  const file = path.join(folder, 'src', 'plan', 'kit', 'define-check.ts');
  const before = await readFile(file, 'utf8');
  await writeFile(file, askingNothing.reduce(replaceOnce, before));
  const failures = await failuresIn(folder, ['src/checks']);
  await writeFile(file, before);
  const planned = [...texts].filter(([, { check }]) => !check.includes('defineWholeCandidateCheck('));
  return planned.map(([check]) => ({ name: `${check} asks nothing`, found: ownFailure(failures, check) }));
}

/** The checks with a judge of their own: each of its functions lets everything pass. */
async function thatFindNothing(folder, texts) {
  const judged = [...texts].filter(([, { judge }]) => judge !== '');
  const fileOf = (check) => path.join(folder, 'src', 'checks', check, 'judge.ts');
  for (const [check, { judge }] of judged) await writeFile(fileOf(check), lettingPass(judge, check));
  const failures = await failuresIn(folder, ['src/checks']);
  for (const [check, { judge }] of judged) await writeFile(fileOf(check), judge);
  return judged.map(([check]) => ({ name: `${check} finds nothing`, found: ownFailure(failures, check) }));
}

const passing = "{ outcome: 'pass', observations: [] }";
const judging = /^export (?:async )?function (\w+)\([\s\S]*?\): (Promise<)?(\w+)/gm;
const shared = /^export \{ (\w+) \} from '[^']+';$/gm;

/** Gives each judging function of a text another body, which lets everything pass. */
function lettingPass(text, check) {
  const own = [...text.matchAll(judging)].filter(([, , , type]) => type === 'Finding');
  const names = own.map(
    ([, name, promise]) => `\n${name} = ${promise === undefined ? '' : 'async '}() => (${passing});`,
  );
  const changed = text.replace(shared, (_, name) => `export const ${name} = () => (${passing});`) + names.join('');
  if (changed === text) throw new Error(`No function of src/checks/${check}/judge.ts gives a finding`);
  return changed;
}

function ownFailure(failures, check) {
  return failures.find(({ file, isLoaded }) => isLoaded && file.startsWith(`src/checks/${check}/`));
}

function replaceOnce(text, [find, replace]) {
  if (text.split(find).length !== 2) throw new Error(`This does not stand once in its file: ${find}`);
  return text.replace(find, () => replace);
}
