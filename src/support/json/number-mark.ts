/**
 * How texts begin that stand for numbers while JSON is read or written. Nobody outside this process knows it, so no text of
 * a candidate begins like this.
 */
export const numberMark = `\u0000${crypto.randomUUID()} `;
