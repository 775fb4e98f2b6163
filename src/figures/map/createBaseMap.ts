import { geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { ColumnValue } from '../../explorer/columns.ts';
import type { BaseMap } from './baseMap.ts';
import { thinPath } from './thinPath.ts';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Country = Feature<Polygon | MultiPolygon>;

const WIDTH = 720;
/** Of the height, in parts of the width: neither a strip nor a tower. */
const FLATTEST = 0.5;
const TALLEST = 0.85;
/** The countries with outcomes fill so much of the map; the rest shows where they are. */
const FILL = 0.72;
/** A country on its own is shown among its neighbours. */
const MIN_DEGREES = 24;
/** Up to so many degrees across, coarse coastlines would be seen to be coarse. */
const FINE_DEGREES = 28;
/** In units of the map, which a page draws as pixels or less. */
const MIN_STEP = 1.6;

/**
 * A map of the countries among some values, found by their ISO 3166 codes, or by their English
 * names where the programme gives no code; nothing where none is a country. Natural Earth
 * (public domain), in the Equal Earth projection, on which areas can be compared.
 */
export function createBaseMap(
  values: readonly Pick<ColumnValue, 'key' | 'label' | 'code'>[],
): BaseMap | undefined {
  const shapes = new Map(readCountries(fine).map((country) => [String(country.id), country]));
  const found = values.flatMap(({ key, label, code }) => {
    const country = shapes.get(findCode(label, code) ?? '');
    return country === undefined ? [] : [{ key, country }];
  });
  if (found.length === 0) return undefined;
  const { projection, height, degrees } = fit(found.map(({ country }) => country));
  const atlas = (degrees <= FINE_DEGREES ? fine : coarse) as unknown as Atlas;
  const draw = geoPath(
    projection.clipExtent([
      [-1, -1],
      [WIDTH + 1, height + 1],
    ]),
  ).digits(1);
  const { countries: all, land } = atlas.objects;
  return {
    width: WIDTH,
    height,
    land: thinPath(draw(feature(atlas, land)) ?? '', MIN_STEP),
    borders: thinPath(draw(mesh(atlas, all, (a, b) => a !== b)) ?? '', MIN_STEP),
    places: Object.fromEntries(
      found.map(({ key, country }) => [
        key,
        round(geoPath(projection.clipExtent(null)).centroid(getMainland(country))),
      ]),
    ),
  };
}

function readCountries(atlas: unknown): Country[] {
  const topology = atlas as Atlas;
  return feature(topology, topology.objects.countries).features as Country[];
}

/** The number of a country in ISO 3166, by which world-atlas names its shapes. */
function findCode(label: string, code: string | undefined): string | undefined {
  const two = code?.length === 2 ? code.toUpperCase() : countries.alpha3ToAlpha2(code ?? '');
  const known = two ?? countries.getSimpleAlpha2Code(label, 'en');
  return known === undefined ? undefined : countries.alpha2ToNumeric(known);
}

/** The largest part: overseas territories would draw the middle of France into the Atlantic. */
function getMainland({ geometry }: Country): GeoPermissibleObjects {
  if (geometry.type === 'Polygon') return geometry;
  const measure = geoPath();
  const parts = geometry.coordinates.map(
    (coordinates) => ({ type: 'Polygon', coordinates }) as const,
  );
  return parts.toSorted((a, b) => measure.area(b) - measure.area(a))[0] ?? geometry;
}

function fit(shapes: readonly Country[]): {
  projection: GeoProjection;
  height: number;
  degrees: number;
} {
  const points = shapes.flatMap((shape) => {
    const measured = geoPath(geoEqualEarth().scale(1).translate([0, 0]));
    return measured.bounds(getMainland(shape));
  });
  const [left, right] = widen(points.map(([x]) => x));
  const [top, bottom] = widen(points.map(([, y]) => y));
  const ratio = Math.min(TALLEST, Math.max(FLATTEST, (bottom - top) / (right - left)));
  const height = Math.round(WIDTH * ratio);
  const scale = FILL * Math.min(WIDTH / (right - left), height / (bottom - top));
  const projection = geoEqualEarth()
    .scale(scale)
    .translate([
      WIDTH / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ]);
  return { projection, height, degrees: (Math.max(right - left, bottom - top) * 180) / Math.PI };
}

/** From the least to the largest, but not less than a country with its neighbours. */
function widen(values: readonly number[]): [number, number] {
  const from = Math.min(...values);
  const to = Math.max(...values);
  const missing = Math.max(0, (MIN_DEGREES * Math.PI) / 180 - (to - from)) / 2;
  return [from - missing, to + missing];
}

function round([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
