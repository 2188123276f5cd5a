/** MD5 (RFC 1321) of a string's UTF-8 bytes, lower-case hex: the mgop gateway signs with it; it protects nothing. */
const SHIFTS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]] as const;
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);
const START = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476] as const;

type State = readonly [number, number, number, number];

const mixes: readonly ((b: number, c: number, d: number) => number)[] = [
  (b, c, d) => (b & c) | (~b & d),
  (b, c, d) => (b & d) | (c & ~d),
  (b, c, d) => b ^ c ^ d,
  (b, c, d) => c ^ (b | ~d),
];
const wordOrder: readonly ((step: number) => number)[] = [
  (step) => step,
  (step) => (5 * step + 1) % 16,
  (step) => (3 * step + 5) % 16,
  (step) => (7 * step) % 16,
];

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) * 64));
  bytes.forEach((byte, index) => view.setUint8(index, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, bytes.length * 8, true);
  return view;
};

const digestBlock = (view: DataView, offset: number, state: State): State => {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const word = view.getUint32(offset + wordOrder[round]!(step) * 4, true);
    const sum = (a + mixes[round]!(b, c, d) + SINES[step]! + word) | 0;
    [a, b, c, d] = [d, (b + rotate(sum, SHIFTS[round]![step % 4]!)) | 0, b, c];
  }
  return [(a + state[0]) | 0, (b + state[1]) | 0, (c + state[2]) | 0, (d + state[3]) | 0];
};

const hexOf = (state: State): string => {
  const view = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => view.setInt32(index * 4, word, true));
  return Array.from({ length: 16 }, (_, index) => view.getUint8(index).toString(16).padStart(2, '0')).join('');
};

export const md5 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  let state: State = [...START];
  for (let offset = 0; offset < view.byteLength; offset += 64) state = digestBlock(view, offset, state);
  return hexOf(state);
};
