/** The tag of scenarios whose values are sent in one request, where the candidate accepts them together. */
export const togetherTag = 'together';
