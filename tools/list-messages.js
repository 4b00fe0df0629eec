/**
 * Prints every message that a user can meet when something cannot be done: what `new UserError` says, and its hint, by file. Placeholders
 * stand as `…`. They are meant to be read in one go.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
let count = 0;
for (const file of sourcesIn(path.join(root, 'src'))) {
  const messages = messagesIn(file);
  if (messages.length === 0) continue;
  console.log(`\n${path.relative(root, file)}`);
  for (const { line, message, hint } of messages) console.log(`  ${line}: ${message}\n      ${hint}`);
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

function messageOf(node, source) {
  const [message, options] = node.arguments ?? [];
  const properties = options !== undefined && ts.isObjectLiteralExpression(options) ? options.properties : [];
  const hint = properties.find(({ name }) => name?.getText(source) === 'hint');
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  return { line, message: textOf(message, source), hint: textOf(hint?.initializer ?? hint?.name, source) };
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
