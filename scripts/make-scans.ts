// npx tsx scripts/make-scans.ts: writes tests/fixtures/pdfs/scans.pdf, one page with one picture in each way in which scanners store them
// that no browser reads by itself. Each picture is a square whose left half is black. Needs jbig2 (Debian: jbig2) and
// opj_compress (Debian: libopenjp2-tools); the picture of a fax is written by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const OUT = resolve(import.meta.dirname, '../tests/fixtures/pdfs/scans.pdf');
/** Pixels to a side. */
const SIDE = 64;
const HALF = SIDE / 2;

const folder = mkdtempSync(join(tmpdir(), 'pledgemark-scans-'));

function jbig2(): Buffer {
  const row = [...Array<number>(HALF / 8).fill(0xff), ...Array<number>(HALF / 8).fill(0)];
  const path = join(folder, 'picture.pbm');
  writeFileSync(path, Buffer.concat([Buffer.from(`P4\n${SIDE} ${SIDE}\n`), ...Array(SIDE).fill(Buffer.from(row))]));
  return execFileSync('jbig2', ['-p', path]);
}

function jpeg2000(): Buffer {
  const row = [...Array<number>(HALF).fill(0), ...Array<number>(HALF).fill(0xff)];
  const path = join(folder, 'picture.pgm');
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`P5\n${SIDE} ${SIDE}\n255\n`), ...Array(SIDE).fill(Buffer.from(row))]),
  );
  execFileSync('opj_compress', ['-i', path, '-o', join(folder, 'picture.jp2'), '-n', '1']);
  return readFileSync(join(folder, 'picture.jp2'));
}

/** ITU-T T.6: the first row is no white and 32 black pixels, then white to the end; each other row is as the one above it. */
function fax(): Buffer {
  const first = ['001', '00110101', '000001101010', '1'];
  const end = '000000000001'.repeat(2);
  const bits = first.join('') + '111'.repeat(SIDE - 1) + end;
  const bytes = bits.match(/.{1,8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
}

const one = `/Width ${SIDE}/Height ${SIDE}/BitsPerComponent 1/ColorSpace/DeviceGray`;
const PICTURES = [
  { dictionary: `${one}/Filter/JBIG2Decode`, bytes: jbig2() },
  { dictionary: `/Width ${SIDE}/Height ${SIDE}/Filter/JPXDecode`, bytes: jpeg2000() },
  {
    dictionary: `${one}/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${SIDE}/Rows ${SIDE}>>`,
    bytes: fax(),
  },
];
rmSync(folder, { recursive: true });

const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);

const drawing = PICTURES.map((_, at) => `q 100 0 0 100 ${50 + 150 * at} 600 cm /P${at} Do Q`).join('\n');
const named = PICTURES.map((_, at) => `/P${at} ${5 + at} 0 R`).join('');
const objects = [
  Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
  Buffer.from('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
  Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<<${named}>>>>>>`),
  stream('', Buffer.from(drawing)),
  ...PICTURES.map(({ dictionary, bytes }) => stream(`/Type/XObject/Subtype/Image${dictionary}`, bytes)),
];

const parts = [Buffer.from('%PDF-1.5\n')];
let size = 9;
const rows = objects.map((object, at) => {
  const place = `${String(size).padStart(10, '0')} 00000 n \n`;
  const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj`), object, Buffer.from('endobj\n')]);
  parts.push(part);
  size += part.length;
  return place;
});
parts.push(
  Buffer.from(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}` +
      `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF`,
  ),
);
writeFileSync(OUT, Buffer.concat(parts));
console.log(`scans: ${size} bytes`);
