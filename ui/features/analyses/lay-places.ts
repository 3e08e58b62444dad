const MARGIN = 28;
const KM_A_DEGREE = 111.32;
const NICE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export interface LaidPlaces {
  height: number;
  points: { x: number; y: number }[];
  /** Where a point of the earth lies in the picture; outside it too. */
  project: (longitude: number, latitude: number) => { x: number; y: number };
  scaleKilometres: number;
  scalePixels: number;
}

/** Positions on an equirectangular map about the middle latitude, as large as width and height allow. */
export function layPlaces(
  places: readonly { latitude: number; longitude: number }[],
  width: number,
  tallest: number,
): LaidPlaces {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max(0.05, (east - west) * shrink);
  const tall = Math.max(0.05, north - south);
  const scale = Math.max(0, Math.min((width - 2 * MARGIN) / wide, (tallest - 2 * MARGIN) / tall));
  const height = Math.round(tall * scale + 2 * MARGIN);
  const left = (width - wide * scale) / 2;
  const pixelsAKilometre = scale / KM_A_DEGREE;
  const scaleKilometres = [...NICE].reverse().find((km) => km * pixelsAKilometre <= width / 4) ?? 1;
  const project = (longitude: number, latitude: number) => ({
    x: left + (longitude - west) * shrink * scale,
    y: MARGIN + (north - latitude) * scale,
  });
  return {
    height,
    points: places.map(({ latitude, longitude }) => project(longitude, latitude)),
    project,
    scaleKilometres,
    scalePixels: scaleKilometres * pixelsAKilometre,
  };
}
