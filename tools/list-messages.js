/**
 * Prints every message that a user can meet, by file, to be read in one go. Placeholders stand as `…`.
 *
 * Without an argument: what `new UserError` says when something cannot be done, and its hint.
 * `npm run messages -- verdicts`: what scenarios, checks and verdicts say (titles, reasons, what was expected and what came).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const isOfVerdicts = process.argv[2] === 'verdicts';
/** Where the words of verdicts stand; faults and innocents are for tests alone. */
const folders = isOfVerdicts ? ['judge', 'checks', 'run', 'score', 'plan'] : ['.'];

let count = 0;
for (const file of folders.flatMap((folder) => sourcesIn(path.join(root, 'src', folder)))) {
  const messages = isOfVerdicts ? sentencesIn(file) : messagesIn(file);
  if (messages.length === 0) continue;
  console.log(`\n${path.relative(root, file)}`);
  for (const { line, message, hint } of messages)
    console.log(`  ${line}: ${message}${hint === undefined ? '' : `\n      ${hint}`}`);
  count += messages.length;
}
console.log(`\n${count} messages`);

function sourcesIn(folder) {
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

/** Every text of several words. Steps of features and patterns are among them; a reader tells them apart. */
function sentencesIn(file) {
  if (/[/\\]([\w-]*faults|innocents)\.ts$/.test(file)) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    const message = isText && !ts.isImportDeclaration(node.parent) ? textOf(node, source) : '';
    if (/\p{L} .*\p{L}/su.test(message)) found.push({ line: lineOf(node, source), message });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
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
