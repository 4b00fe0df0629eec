/** What HTTP allows as the name of a header (RFC 9110 section 5.1). */
export const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
