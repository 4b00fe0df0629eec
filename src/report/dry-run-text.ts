import type { DryRequest, DryRunEnd } from '../model/dry-run.js';
import { plainText } from '../support/plain-text.js';

/** Writes a dry run as it goes: each request when it is known, and in the end what is told of all. */
export interface DryRunWriter {
  readonly request: (request: DryRequest) => string;
  readonly end: (end: DryRunEnd) => string;
}

/** The requests of a dry run as a person reads them, with a summary at the end. */
export function dryRunText(): DryRunWriter {
  const methods = new Map<string, number>();
  const count = { all: 0, open: 0 };
  return {
    request: (request) => {
      const { method, takes } = request;
      methods.set(method, (methods.get(method) ?? 0) + 1);
      count.all += 1;
      if (takes.length > 0) count.open += 1;
      return plainText(`${requestText(request, count.all)}\n`);
    },
    end: (end) => plainText([...summary(end, methods, count), ''].join('\n')),
  };
}

/**
 * The same for programs, as JSON. What is written until the end is the beginning of an object, to which the name of the Building Block
 * belongs.
 */
export function dryRunJson(buildingBlock: string): DryRunWriter {
  const begun = `{\n "buildingBlock": ${JSON.stringify(buildingBlock)},\n "requests": [`;
  let before = `${begun}\n`;
  return {
    request: (request) => {
      const text = `${before}${indented(JSON.stringify(request, null, 1), 2)}`;
      before = ',\n';
      return text;
    },
    end: ({ besides }) => {
      const closed = before === ',\n' ? '\n ]' : `${begun}]`;
      return `${closed},\n "besides": ${indented(JSON.stringify(besides, null, 1), 1).trimStart()}\n}\n`;
    },
  };
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}

function requestText({ operation, method, url, headers, body = '' }: DryRequest, place: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`# ${place}  ${operation}`, `${method} ${url}`, ...lines, ...(body === '' ? [] : ['', body]), ''].join('\n');
}

function summary(
  { besides, buildingBlock }: DryRunEnd,
  methods: ReadonlyMap<string, number>,
  { all, open }: { readonly all: number; readonly open: number },
): string[] {
  const each = [...methods].map(([method, count]) => `${count} ${method}`);
  return [
    `A run of ${buildingBlock} would send ${all} requests (${each.join(', ')}). Nothing was sent.`,
    ...besides.map((what) => `It would also try ${what}.`),
    ...(open === 0 ? [] : [`${open} of them take what stands in {{…}} from an earlier answer.`]),
    'Answers were taken to be those of a conformant candidate: after other answers, a run asks other things.',
    'Values that no other run may have are made anew for each run.',
  ];
}
