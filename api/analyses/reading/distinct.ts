/** Each value once, in the order in which they first came. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];
