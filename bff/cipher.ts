import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Field encryption at rest: AES-256-GCM bound to its place, and a keyed hash to look values up by. */
export interface Cipher {
  /** `place` is `table.column:rowId`; the text opens nowhere else. */
  seal(text: string, place: string): string;
  open(sealed: string, place: string): string;
  /** Blind index: HMAC-SHA-256 under a key of its own, 64 hex digits. */
  digest(text: string): string;
}

export interface CipherKeys {
  /** The id of the key that seals; older ids still open. */
  current: string;
  /** 32 bytes each, by id. */
  keys: Record<string, Buffer>;
  indexKey: Buffer;
}

const IV = 12;
const TAG = 16;
const IVS_AT_ONCE = 256;

/** Drawing random bytes costs more than sealing a field does, so they are drawn for many at once; none is used twice. */
const freshIvs = () => {
  let pool = Buffer.alloc(0);
  return (): Buffer => {
    if (pool.length === 0) pool = randomBytes(IVS_AT_ONCE * IV);
    const iv = pool.subarray(0, IV);
    pool = pool.subarray(IV);
    return iv;
  };
};

export const createCipher = ({ current, keys, indexKey }: CipherKeys, nextIv = freshIvs()): Cipher => ({
  seal: (text, place) => {
    const iv = nextIv();
    const cipher = createCipheriv('aes-256-gcm', keys[current]!, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${current}.${sealed.toString('base64url')}`;
  },
  open: (sealed, place) => {
    const [id, body] = sealed.split('.', 2) as [string, string];
    const key = keys[id];
    if (!key) throw new Error(`no cipher key ${id}`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
  },
  digest: (text) => createHmac('sha256', indexKey).update(text).digest('hex'),
});
