/// <reference path="./world-atlas.d.ts" />
/** A point as longitude and latitude, degrees. */
type Point = readonly number[];

/** Coasts and boundaries of countries as lines of points. */
export interface Outlines {
  readonly coasts: readonly (readonly Point[])[];
  readonly boundaries: readonly (readonly Point[])[];
}

/** Natural Earth at 1:50 million, bundled: nothing is fetched from another host. Loaded only where a map is drawn. */
export async function loadOutlines(): Promise<Outlines> {
  const [{ mesh }, { default: atlas }] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/countries-50m.json'),
  ]);
  const { countries } = atlas.objects;
  return {
    coasts: mesh(atlas, countries, (a, b) => a === b).coordinates,
    boundaries: mesh(atlas, countries, (a, b) => a !== b).coordinates,
  };
}

export interface Frame {
  readonly project: (longitude: number, latitude: number) => { x: number; y: number };
  readonly width: number;
  readonly height: number;
}

/**
 * The lines as one path of a picture: pieces that cannot touch the frame are left out, and with them most of the
 * world. A piece is kept where either of its ends is within the frame or the box of both meets it.
 */
export function outlinePath(lines: readonly (readonly Point[])[], { project, width, height }: Frame): string {
  let path = '';
  for (const line of lines) {
    let isDown = false;
    for (let i = 1; i < line.length; i++) {
      const [fromLongitude, fromLatitude] = line[i - 1]!;
      const [longitude, latitude] = line[i]!;
      const from = project(fromLongitude!, fromLatitude!);
      const to = project(longitude!, latitude!);
      // A piece across the antimeridian would cross the whole picture.
      const isSeen = Math.abs(longitude! - fromLongitude!) < 180 && mayTouch(from, to, width, height);
      if (isSeen && !isDown) path += `M${round(from.x)} ${round(from.y)}`;
      if (isSeen) path += `L${round(to.x)} ${round(to.y)}`;
      isDown = isSeen;
    }
  }
  return path;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function mayTouch(a: { x: number; y: number }, b: { x: number; y: number }, width: number, height: number): boolean {
  const isBeside = Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width;
  return !isBeside && Math.max(a.y, b.y) >= 0 && Math.min(a.y, b.y) <= height;
}
