import Table from 'cli-table3';

const noLines = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((part) => [part, '']),
);

/** A table without lines. */
export function plainTable(options: { head: readonly string[]; colWidths?: readonly number[] }): Table.Table {
  const { head, colWidths } = options;
  return new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    ...(colWidths === undefined ? {} : { colWidths: [...colWidths] }),
    chars: noLines,
  });
}

/** Columns of text, as wide as they need to be. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = plainTable({ head });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
