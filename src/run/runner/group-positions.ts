/** The part of an expression of Cucumber that finds its groups in a text. */
interface TreeExpression {
  readonly regexp: RegExp;
  readonly groupBuilder: { readonly build: (found: RegExpExecArray, next: () => number) => unknown };
  match: (text: string) => unknown;
}

/**
 * Cucumber works out where the groups of an expression stand by parsing the expression and holding another one against the text,
 * because older engines do not tell. Ours does (ECMA-262, the flag "d"), in a fraction of the time. An expression that is built
 * otherwise is left as it is.
 */
export function takePositionsOfEngine(expression: object): void {
  const tree: unknown = Reflect.get(expression, 'treeRegexp');
  if (!isTreeExpression(tree)) return;
  const { source, flags } = tree.regexp;
  const telling = new RegExp(source, `${flags}d`);
  tree.match = (text) => {
    const found = telling.exec(text);
    let last = -1;
    const next = (): number => {
      last += 1;
      return last;
    };
    return found === null ? null : tree.groupBuilder.build(found, next);
  };
}

function isTreeExpression(tree: unknown): tree is TreeExpression {
  if (typeof tree !== 'object' || tree === null) return false;
  const { regexp, groupBuilder }: Partial<TreeExpression> = tree;
  return regexp instanceof RegExp && !/[dgy]/.test(regexp.flags) && typeof groupBuilder?.build === 'function';
}
