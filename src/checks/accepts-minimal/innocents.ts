export const withoutInnocent = 'The plain reference candidate fills in whatever a minimal request leaves out';
