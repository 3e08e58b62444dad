/** The package brings no types, and those that the compiler reads off its data are too wide. */
declare module 'world-atlas/countries-50m.json' {
  type Mesh = typeof import('topojson-client').mesh;

  const atlas: Parameters<Mesh>[0] & { objects: { countries: NonNullable<Parameters<Mesh>[1]> } };
  export default atlas;
}
