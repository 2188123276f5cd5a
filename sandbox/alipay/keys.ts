import { createSign, createVerify, generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export interface KeyPair {
  /** PKCS8 and SPKI in base64 without headers, as Alipay's own tool writes them. */
  privateKey: string;
  publicKey: string;
}

const pem = (kind: 'PRIVATE' | 'PUBLIC', body: string): string =>
  `-----BEGIN ${kind} KEY-----\n${body.match(/.{1,64}/g)!.join('\n')}\n-----END ${kind} KEY-----`;

/** Made at every start: there is no demonstration key that production could be left with. */
export const newKeyPair = async (): Promise<KeyPair> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { privateKey: privateKey.toString('base64'), publicKey: publicKey.toString('base64') };
};

export const newAesKey = (): string => randomBytes(16).toString('base64');

/** RSA2: SHA256withRSA, base64. */
export const rsa2 = (content: string, privateKey: string): string =>
  createSign('RSA-SHA256').update(content, 'utf8').sign(pem('PRIVATE', privateKey), 'base64');

export const isRsa2 = (content: string, signature: string, publicKey: string): boolean =>
  createVerify('RSA-SHA256').update(content, 'utf8').verify(pem('PUBLIC', publicKey), signature, 'base64');
