import { describe, expect, test } from 'vitest';
import { readCborStrings } from '../../../src/tools/verify/readCborStrings.ts';

const cbor = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('readCborStrings(bytes): examples of RFC 8949, appendix A', () => {
  test.each([
    ['60', ['']],
    ['64 49455446', ['IETF']],
    ['62 c3bc', ['ü']],
    ['44 01020304', ['\u0001\u0002\u0003\u0004']],
    ['83 01 02 03', []],
    ['82 61 61 a1 61 62 61 63', ['a', 'b', 'c']],
    ['c0 74 323031332d30332d32315432303a30343a30305a', ['2013-03-21T20:04:00Z']],
    ['1b 000000e8d4a51000', []],
    ['78 03 616263', ['abc']],
    ['f4', []],
  ])('%s', (hex, strings) => {
    expect(readCborStrings(cbor(hex))).toEqual(strings);
  });

  test.each([
    ['a string that is cut off', '64 4945'],
    ['a list that is cut off', '82 01'],
    ['a container without a length', '9f 01 ff'],
    ['bytes after it', '01 01'],
  ])('%s is no CBOR', (_, hex) => {
    expect(() => readCborStrings(cbor(hex))).toThrow();
  });
});
