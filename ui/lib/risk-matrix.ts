/** Words of the matrix as the library ships it: MATRIX[harm class − 1][likelihood class − 1]. It only displays. */
export const MATRIX: readonly (readonly string[])[] = [
  ['Low', 'Low', 'Low', 'Low', 'Low'],
  ['Low', 'Low', 'Low', 'Medium', 'Medium'],
  ['Low', 'Low', 'Medium', 'High', 'High'],
  ['Low', 'Medium', 'High', 'High', 'Very High'],
  ['Low', 'Medium', 'High', 'Very High', 'Unacceptable'],
];
