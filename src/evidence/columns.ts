/** The columns of the form as a spreadsheet: what is asked, then what the vendor fills in. */
export const columns = [
  { key: 'requirement', width: 32 },
  { key: 'asked', width: 60 },
  { key: 'needs', width: 32 },
  { key: 'answer', width: 20 },
  { key: 'statement', width: 50 },
  { key: 'links', width: 40 },
  { key: 'files', width: 30 },
  { key: 'by', width: 20 },
  { key: 'on', width: 16 },
  { key: 'expires', width: 16 },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];

/** A row of the form; everything in it is text. */
export type Row = Readonly<Record<ColumnKey, string>>;

export const emptyRow: Row = {
  requirement: '',
  asked: '',
  needs: '',
  answer: '',
  statement: '',
  links: '',
  files: '',
  by: '',
  on: '',
  expires: '',
};

/** Rows for the head of evidence.yaml; their value is in the column of statements. */
export const headKeys = ['candidate', 'buildingBlock'] as const;
