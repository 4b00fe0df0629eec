import type writeWorkbook from 'write-excel-file/node';
import {
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

type Features = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>;

/** The order of what a sheet holds (ECMA-376, part 1, 18.3.1.99), as far as it can stand here. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
];

/** What helps whoever fills in a sheet. */
export interface SheetControls {
  /** The name of the sheet; others stay as they are. */
  readonly sheet: string;
  /** The cells that have filters in their first row, such as `A1:J20`. */
  readonly filtered: string;
  /** The cells that take one of a list. */
  readonly choices: { readonly cells: string; readonly values: readonly string[]; readonly error: string };
}

/** Filters and drop-down lists of a sheet, as a feature of the library that writes workbooks. */
export function sheetControls({ sheet, filtered, choices }: SheetControls): Features[number] {
  const list = `"${choices.values.join(',')}"`;
  const validation =
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" ` +
    `error="${sanitizeAttributeValue(choices.error)}" sqref="${choices.cells}">` +
    `<formula1>${sanitizeTextContent(list)}</formula1></dataValidation></dataValidations>`;
  const added = [`<autoFilter ref="${filtered}"/>`, validation];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, options) =>
            options.sheet === sheet
              ? added.reduce(
                  (xml, markup) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet'),
                  content,
                )
              : content,
        },
      },
    },
  };
}
