import type { DataAbout } from './dataFormat.ts';
import type { DataField, DataSet } from './dataSet.ts';

/** A file that the package describes. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const RESOURCE = 'https://datapackage.org/profiles/2.0/dataresource.json';
const SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** A Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/); the table is the CSV. */
export function createDataPackage(
  data: DataSet,
  about: DataAbout,
  files: readonly DataFile[],
): object {
  const { title, description, version, licence } = about;
  return {
    $schema: PROFILE,
    name: 'outcomes',
    title,
    description,
    version,
    ...(licence === undefined ? {} : { licenses: [createLicence(licence)] }),
    resources: files.map((file) => createResource(file, data)),
  };
}

/** A licence has a short name of its own (`CC-BY-4.0`) or an address, and may be called otherwise. */
function createLicence({ name, url }: NonNullable<DataAbout['licence']>): object {
  const isCode = /^[\w.-]+$/.test(name);
  if (isCode) return { name, ...(url === undefined ? {} : { path: url }) };
  // The standard wants a name without blanks, or an address.
  return {
    title: name,
    ...(url === undefined ? { name: name.replaceAll(/[^\w.-]+/g, '-') } : { path: url }),
  };
}

function createResource({ name, mediaType, bytes, hash }: DataFile, data: DataSet): object {
  const format = name.split('.').at(-1) ?? '';
  const isTable = format === 'csv';
  return {
    $schema: RESOURCE,
    // Each has another name: the table has the plain one.
    name: isTable ? 'outcomes' : `outcomes-${format}`,
    path: name,
    ...(isTable ? { type: 'table' } : {}),
    ...{ format, mediatype: mediaType, bytes, hash: `sha256:${hash}` },
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    ...(isTable
      ? {
          dialect: {
            delimiter: ',',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
            lineTerminator: '\r\n',
          },
          schema: createTableSchema(data),
        }
      : {}),
  };
}

/** A Table Schema (https://datapackage.org/standard/table-schema/). */
function createTableSchema({ fields, separator }: DataSet): object {
  return {
    $schema: SCHEMA,
    fields: fields.map((field) => createSchemaField(field, separator)),
    fieldsMatch: ['exact'],
    primaryKey: fields.flatMap(({ isKey, name }) => (isKey === true ? [name] : [])),
    missingValues: [{ value: '', label: 'not recorded' }],
  };
}

function createSchemaField(field: DataField, separator: string): object {
  const { name, title, description, type, isKey, isAddress, categories, isOrdered } = field;
  const isList = type === 'list';
  const values = (categories ?? []).map(({ value }) => value);
  return {
    ...{ name, title, type },
    ...(description === '' ? {} : { description }),
    // Without SITE_URL an address is a path, which is no URI.
    ...(isAddress === true ? { rdfType: 'https://schema.org/URL' } : {}),
    ...(isList
      ? { delimiter: separator, itemType: field.isNumeric === true ? 'integer' : 'string' }
      : {}),
    // Values of a list are no categories of version 2, and readers of version 1 know `enum` alone.
    ...(!isList && values.length > 0
      ? { categories: values, ...(isOrdered === true ? { categoriesOrdered: true } : {}) }
      : {}),
    ...(isKey === true || (!isList && values.length > 0)
      ? {
          constraints: {
            ...(isKey === true ? { required: true, unique: true } : {}),
            ...(!isList && values.length > 0 ? { enum: values } : {}),
          },
        }
      : {}),
  };
}
