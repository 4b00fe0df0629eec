export const withoutFault = 'Nothing fails here: what is missing is an observation';
