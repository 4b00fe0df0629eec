const backslash = '\\'.charCodeAt(0);

/** Where a text of JSON ends that begins here: at a quote with an even number of backslashes before it. */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end - 1;
    while (json.charCodeAt(before) === backslash) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return json.length;
}

/**
 * The parts of JSON, in turn: what stands before a text, and that text. An expression that matches texts would keep a place on
 * the stack for each of their characters, and ten million characters would fill it.
 */
function* partsOf(json: string): Generator<readonly [between: string, text: string]> {
  let from = 0;
  for (let start = json.indexOf('"'); start !== -1; start = json.indexOf('"', from)) {
    const end = endOfText(json, start) + 1;
    yield [json.slice(from, start), json.slice(start, end)];
    from = end;
  }
  yield [json.slice(from), ''];
}

/** JSON in which everything outside its texts is changed. */
export function changedOutsideTexts(json: string, change: (between: string) => string): string {
  const parts: string[] = [];
  for (const [between, text] of partsOf(json)) parts.push(change(between), text);
  return parts.join('');
}

/** How many keys JSON has: outside its texts, it has one colon for each. */
export function keysWritten(json: string): number {
  let count = 0;
  for (const [between] of partsOf(json)) if (between.includes(':')) count += 1;
  return count;
}
