import { randomBytes } from 'node:crypto';
import { createCipher } from '../../bff/cipher';

const keys = { old: randomBytes(32), now: randomBytes(32) };
const indexKey = randomBytes(32);
const cipher = createCipher({ current: 'now', keys, indexKey });

describe('A sealed field', () => {
  it('opens in its own place and nowhere else', () => {
    const sealed = cipher.seal('13800000001', 'reader.phone_sealed:1');
    expect(cipher.open(sealed, 'reader.phone_sealed:1')).toBe('13800000001');
    expect(() => cipher.open(sealed, 'reader.phone_sealed:2')).toThrow();
    expect(() => cipher.open(`${sealed.slice(0, -3)}AAA`, 'reader.phone_sealed:1')).toThrow();
  });

  it('never shares its first bytes with another, however many are sealed', () => {
    const nonces = Array.from({ length: 2000 }, () =>
      Buffer.from(cipher.seal('x', 'a.b:1').split('.')[1]!, 'base64url').subarray(0, 12).toString('hex'));
    expect(new Set(nonces).size).toBe(2000);
  });

  it('still opens after the key was changed, while the old one is kept', () => {
    const sealed = createCipher({ current: 'old', keys, indexKey }).seal('书', 'a.b:1');
    expect(cipher.open(sealed, 'a.b:1')).toBe('书');
    expect(() => createCipher({ current: 'now', keys: { now: keys.now }, indexKey }).open(sealed, 'a.b:1')).toThrow('no cipher key old');
  });

  it('is found by a digest that needs its own key', () => {
    expect(cipher.digest('330102')).toBe(cipher.digest('330102'));
    expect(createCipher({ current: 'now', keys, indexKey: randomBytes(32) }).digest('330102')).not.toBe(cipher.digest('330102'));
  });
});
