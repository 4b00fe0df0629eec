/** The columns of the form as a spreadsheet: what is asked, then what the vendor fills in. */
export const columns = [
  { key: 'requirement', title: 'requirement', width: 32 },
  { key: 'asked', title: 'what is asked', width: 60 },
  { key: 'needs', title: 'level and what it needs', width: 32 },
  { key: 'answer', title: 'answer (met, not-met, not-applicable)', width: 20 },
  { key: 'statement', title: 'statement', width: 50 },
  { key: 'links', title: 'links (one a line)', width: 40 },
  { key: 'files', title: 'files (one a line)', width: 30 },
  { key: 'by', title: 'answered by', width: 20 },
  { key: 'on', title: 'on (YYYY-MM-DD)', width: 16 },
  { key: 'expires', title: 'expires (YYYY-MM-DD)', width: 16 },
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
