import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/** What is wrong with a folder, for the person who wrote it. */
export class RegistryError extends Error {}

/** The names of the folders in a folder, in alphabetical order. */
export function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The names of the modules in a folder, without their ending, in alphabetical order. */
export function modulesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Writes a file unless it is so already, so that no build tool sees a change where there is none. */
export function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}

/** The name of a folder as an identifier: `wrong-type` becomes `wrongType`. */
export function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * The properties that a module gives to the call that makes one of its exports, as far as they are literals:
 * `export const check = defineCheck({ title: 'Filter', order: 120 })` gives `{ title: 'Filter', order: 120 }`.
 * Of an object in it only the names of its properties are given, as a list.
 * @returns undefined where there is no such export
 */
export function literalsOf(file, exported) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const declarations = source.statements.filter(ts.isVariableStatement).flatMap((s) => s.declarationList.declarations);
  const made = declarations.find(({ name }) => ts.isIdentifier(name) && name.text === exported)?.initializer;
  const object = made !== undefined && ts.isCallExpression(made) ? made.arguments[0] : undefined;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  const properties = object.properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(properties.map(({ name, initializer }) => [nameOf(name), literal(initializer)]));
}

function nameOf(name) {
  if (name === undefined) return '';
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function literal(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isObjectLiteralExpression(node)) return node.properties.map(({ name }) => nameOf(name));
  return node.kind === ts.SyntaxKind.TrueKeyword ? true : undefined;
}
