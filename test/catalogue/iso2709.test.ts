import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readIso2709, subfieldsOf, type MarcEncoding, type Read } from '../../bff/catalogue/iso2709';
import { MAX_RECORD } from '../../bff/catalogue/record-stream';
import { book, marcRecord, streamOf } from './marc';

const readAll = async (file: Buffer, chunk?: number, encoding: MarcEncoding = 'auto'): Promise<Read[]> => {
  const all: Read[] = [];
  for await (const read of readIso2709(streamOf(file, chunk), encoding)) all.push(read);
  return all;
};
const titleIn = (read: Read) => ('record' in read ? subfieldsOf(read.record, '200', 'a')[0] : read.reason);

const FILE = Buffer.concat([book('1', '山居'), book('2', '夜航'), book('3', '听雨')]);

describe('an ISO 2709 file', () => {
  it('gives its records with their places, however the bytes arrive', async () => {
    const whole = await readAll(FILE);
    expect(whole.map(titleIn)).toEqual(['山居', '夜航', '听雨']);
    expect(Buffer.concat(whole.map(({ raw }) => raw))).toEqual(FILE);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (chunk) =>
      expect(await readAll(FILE, chunk)).toEqual(whole)), { numRuns: 30 });
  });

  it('loses one record to a wrong length, and no other', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 12, max: 59 }), fc.constantFrom('9', 'x', '\0'), async (at, dirt) => {
      const middle = book('2', '夜航');
      middle.write(dirt, at, 'latin1');
      const reads = await readAll(Buffer.concat([book('1', '山居'), middle, book('3', '听雨')]));
      expect(reads).toHaveLength(3);
      expect([titleIn(reads[0]!), titleIn(reads[2]!)]).toEqual(['山居', '听雨']);
      expect(reads[1]!.raw).toEqual(middle);
    }));
  });

  it('survives any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const reads = await readAll(Buffer.concat([Buffer.from(bytes), Buffer.from([0x1d]), book('1', '山居')]));
      expect(titleIn(reads.at(-1)!)).toBe('山居');
    }));
  });

  it('says where a bad record is and keeps its bytes', async () => {
    const first = book('1', '山居');
    const reads = await readAll(Buffer.concat([first, Buffer.from('这不是记录\x1d'), book('3', '听雨')]));
    expect(reads[1]).toEqual({ offset: first.length, raw: Buffer.from('这不是记录\x1d'), reason: 'bad-leader' });
    expect(reads[2]!.offset).toBe(first.length + 16);
  });

  it('tells a file that ends too early, and passes over blank lines and a byte order mark', async () => {
    const cut = Buffer.concat([Buffer.from('\ufeff'), book('1', '山居'), Buffer.from('\r\n'), book('2', '夜航').subarray(0, 40)]);
    expect((await readAll(cut)).map(titleIn)).toEqual(['山居', 'cut-off']);
    expect(await readAll(Buffer.from('\r\n\x1a'))).toEqual([]);
    expect(await readAll(Buffer.alloc(0))).toEqual([]);
  });

  it('keeps no more of an endless record than a record may have', async () => {
    const endless = Buffer.concat([Buffer.alloc(300_000, 0x41), Buffer.from([0x1d]), book('1', '山居')]);
    const [first, second] = await readAll(endless, 10_000);
    expect([titleIn(first!), first!.raw.length, titleIn(second!)]).toEqual(['too-long', MAX_RECORD, '山居']);
  });

  it('reads GBK when told so, and refuses it as UTF-8', async () => {
    const file = marcRecord([['001', '1'], ['200', [['a', '活着，镕基']]]], (text) => iconv.encode(text, 'gbk'));
    expect((await readAll(file, undefined, 'gbk')).map(titleIn)).toEqual(['活着，镕基']);
    expect((await readAll(file)).map(titleIn)).toEqual(['bad-encoding']);
  });
});
