/**
 * Prints every message that a user can meet, by file, to be read in one go. Placeholders stand as `…`.
 *
 * Without an argument: what `new UserError` says when something cannot be done, and its hint.
 * `npm run messages -- verdicts`: what scenarios, checks and verdicts say (titles, reasons, what was expected and what came).
 * `npm run messages -- templates`: the same texts as JSON, each once, with {1}, {2} and so on where something is put in: the files
 * src/support/words/<language>/verdicts.json translate them.
 * `npm run messages -- starts`: in the same form, why a check cannot begin: src/support/words/<language>/starts.json translates it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const [asked] = process.argv.slice(2);
const isOfVerdicts = asked !== undefined;
/** Where it stands why a check cannot begin: whoever starts it reads this in the language of the report. */
const ofStarts = [
  'app/dry-run-ended.ts',
  'judge/diagnose.ts',
  ...['assert-reachable', 'choose-features', 'consent', 'first-look', 'network', 'open-candidate'].map(
    (name) => `pipeline/${name}.ts`,
  ),
  ...['profile/read-profile.ts', 'profile/read-secrets.ts'],
  ...['commands/kit/write-content.ts', 'support/environment.ts', 'support/errors.ts', 'support/nearest.ts'],
  ...['spec/nothing-published.ts', 'spec/registry.ts'],
];
/** Where the words of verdicts stand; faults and innocents are for tests alone. */
const folders =
  asked === 'starts'
    ? ofStarts
    : isOfVerdicts
      ? [
          'judge',
          'checks',
          'run',
          'score',
          'plan',
          'portfolio/coverage.ts',
          'portfolio/run-journey.ts',
          'recording/tapes.ts',
          'model/tape.ts',
          'catalogue/infer-references.ts',
          'catalogue/infer-values.ts',
          'schema/demanded.ts',
          'schema/coded-text.ts',
          'schema/named-references.ts',
        ]
      : ['.'];

/** What no verdict says: the pages of the checks, the steps of features, patterns, errors of the program. */
const elsewhere = {
  properties: new Set(['notes', 'phrases', 'description', 'hint']),
  variables: new Set(['phrases', 'safeguards']),
  calls: new Set(['step', 'ownStep', 'RegExp', 'UserError', 'Error', 'TypeError']),
};

/** What a command says, and the notes of regimes, whose words are in notes.json. */
const notOfVerdicts = /[/\\](diagnose\.ts|regimes[/\\].*)$/;

if (asked === 'starts') {
  elsewhere.calls.delete('UserError');
  elsewhere.properties.delete('hint');
}

const files = folders.flatMap((folder) => sourcesIn(path.join(root, 'src', folder)));
if (asked === 'templates' || asked === 'starts') printTemplates();
else printMessages();

function printTemplates() {
  const texts = files.filter((file) => asked === 'starts' || !notOfVerdicts.test(file)).flatMap(sentencesIn);
  console.log(JSON.stringify([...new Set(texts.map(({ template }) => template))], null, 1));
}

function printMessages() {
  let count = 0;
  for (const file of files) {
    const messages = isOfVerdicts ? sentencesIn(file) : messagesIn(file);
    if (messages.length === 0) continue;
    console.log(`\n${path.relative(root, file)}`);
    for (const { line, message, hint } of messages)
      console.log(`  ${line}: ${message}${hint === undefined ? '' : `\n      ${hint}`}`);
    count += messages.length;
  }
  console.log(`\n${count} messages`);
}

function sourcesIn(folder) {
  if (folder.endsWith('.ts')) return [folder];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.ts$/.test(file) && !/\.(test|generated|d)\.ts$/.test(file))
    .sort();
}

function messagesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'UserError')
      found.push(messageOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isElsewhere(node, source) {
  if (ts.isPropertyAssignment(node)) return elsewhere.properties.has(node.name.getText(source));
  if (ts.isVariableDeclaration(node)) return elsewhere.variables.has(node.name.getText(source));
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return elsewhere.calls.has(node.expression.getText(source));
  return ts.isImportDeclaration(node) || ts.isTypeNode(node);
}

/** Every text of several words that may be in a report. Names of exchanges are among them; a reader tells them apart. */
function sentencesIn(file) {
  if (/[/\\]([\w-]*faults?|innocents)\.ts$/.test(file)) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isElsewhere(node, source)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    const message = isText ? textOf(node, source) : '';
    if (/\p{L} .*\p{L}/su.test(message.replaceAll('…', 'x')))
      found.push({ line: lineOf(node, source), message, template: templateOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A text with its places numbered. */
function templateOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }, index) => `{${index + 1}}${literal.text}`).join('');
}

function lineOf(node, source) {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function messageOf(node, source) {
  const [message, options] = node.arguments ?? [];
  const properties = options !== undefined && ts.isObjectLiteralExpression(options) ? options.properties : [];
  const hint = properties.find(({ name }) => name?.getText(source) === 'hint');
  return {
    line: lineOf(node, source),
    message: textOf(message, source),
    hint: textOf(hint?.initializer ?? hint?.name, source),
  };
}

/** A text as a reader sees it, with … where something is put in. */
function textOf(node, source) {
  if (node === undefined) return '…';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isConditionalExpression(node)) return `${textOf(node.whenTrue, source)} | ${textOf(node.whenFalse, source)}`;
  return `(${node.getText(source).replace(/\s+/g, ' ').slice(0, 80)})`;
}
