export const withoutInnocent =
  'Any 4xx is right: `unprocessable` (wrong-type), `errors-listed` (missing-required) and `problem-details` (error-shape) are the innocent twins of every refusal of an invalid request';
