import { getYear, type Citation } from './citation.ts';

/** What schema.org can say of a report or of data beside its citation. */
interface Coverage {
  /** Where it is about, as pages call it. */
  readonly places: readonly string[];
  /** The years it is about. */
  readonly years: readonly string[];
}

/** All outcomes as search engines for data know them. */
export interface WholeData {
  readonly citation: Citation;
  readonly description: string;
  readonly coverage: Coverage;
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly address: string | undefined;
  }[];
}

const CONTEXT = 'https://schema.org';

/**
 * An outcome as a `Report` of schema.org, as ReliefWeb describes reports; `whole`: what it is a part of, if that has a
 * page. Addresses that are not known whole are left out.
 */
export function createReportData(
  citation: Citation,
  coverage: Coverage,
  whole: Citation | undefined,
): object {
  return {
    ...{ '@context': CONTEXT, '@type': 'Report' },
    ...describe(citation, coverage),
    reportNumber: citation.number,
    abstract: citation.abstract,
    isPartOf: whole && { '@type': 'Dataset', name: whole.title, url: whole.address },
  };
}

/** All outcomes as a `Dataset` of schema.org. */
export function createWholeData({ citation, description, coverage, files }: WholeData): object {
  return {
    ...{ '@context': CONTEXT, '@type': 'Dataset' },
    ...describe(citation, coverage),
    description,
    version: citation.version,
    distribution: files.flatMap(({ name, mediaType, bytes, address }) =>
      address === undefined
        ? []
        : {
            ...{ '@type': 'DataDownload', name, encodingFormat: mediaType },
            ...{ contentSize: `${bytes} B`, contentUrl: address },
          },
    ),
  };
}

function describe(citation: Citation, { places, years }: Coverage): object {
  const { licence } = citation;
  const organisations = citation.authors.map((name) => ({ '@type': 'Organization', name }));
  return {
    ...{ '@id': citation.address, url: citation.address, name: citation.title },
    ...{ author: organisations, publisher: organisations[0], inLanguage: citation.language },
    datePublished: isOwnDate(citation, years) ? citation.date : undefined,
    license: licence && (licence.url ?? { '@type': 'CreativeWork', name: licence.name }),
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    temporalCoverage: formatYears(years),
  };
}

/** A year that a citation has of its outcome is when something changed, and not when that was published. */
function isOwnDate(citation: Citation, years: readonly string[]): boolean {
  return citation.date !== getYear(citation) || !years.includes(citation.date ?? '');
}

/** An interval as ISO 8601 writes it. */
function formatYears(years: readonly string[]): string | undefined {
  const sorted = years.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === last ? first : [first, last].join('/');
}

/**
 * JSON for a script of a page: nothing in it ends the script or begins another. Lists without items are left out, as
 * what is undefined is.
 */
export function formatLinkedData(data: object): string {
  const json = JSON.stringify(data, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
