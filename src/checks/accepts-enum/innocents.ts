export const withoutInnocent =
  'A listed value is accepted as any other: `other-documented-status` (success-status) is the twin of every success';
