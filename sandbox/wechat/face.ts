import { createHash } from 'node:crypto';
import { type Person, PERSONS } from '../persons';

interface Certificate { cert_type: string; cert_name: string; cert_no: string }
interface Verification {
  sequence: string; openid: string; hash: string; person: Person | undefined; until: number; result: number;
}
type Body = Record<string, unknown>;

const HOUR = 3_600_000;
const NOT_DONE = 0;
const PASSED = 10_000;
const NAME_AND_NUMBER_DIFFER = 10_003;
const FACE_DIFFERS = 10_004;

const hashOf = (certificate: Certificate): string => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const { cert_type, cert_name, cert_no } = certificate;
  const text = `cert_type=${base64(cert_type)}&cert_name=${base64(cert_name)}&cert_no=${base64(cert_no)}`;
  return createHash('sha256').update(text).digest('hex');
};

const refusal = (errmsg: string): object => ({ errcode: 40097, errmsg });

export interface FaceVerification {
  begin(body: Body, now: Date): object;
  result(body: Body, now: Date): object;
  complete(verifyId: string, passes?: boolean): void;
}

/** getverifyid and queryverifyinfo; a claim is right when it is one of the sandbox's persons. */
export const faceVerification = (): FaceVerification => {
  const begun = new Map<string, Verification>();
  const sequences = new Set<string>();

  const begin = (body: Body, now: Date): object => {
    const asked = body as { out_seq_no: string; openid: string; cert_info: Certificate };
    const { out_seq_no: sequence, openid, cert_info } = asked;
    if (!/^[0-9A-Za-z_-]{5,32}$/.test(String(sequence)) || sequences.has(sequence)) return refusal('invalid out_seq_no');
    if (cert_info?.cert_type !== 'IDENTITY_CARD' || !openid) return refusal('invalid cert_info');
    const person = PERSONS.find((one) => one.idNumber === cert_info.cert_no && one.name === cert_info.cert_name);
    const verifyId = `sandbox-verify-${begun.size + 1}`;
    const until = now.getTime() + HOUR;
    sequences.add(sequence);
    begun.set(verifyId, { sequence, openid, hash: hashOf(cert_info), person, until, result: NOT_DONE });
    return { errcode: 0, errmsg: 'ok', verify_id: verifyId, expires_in: HOUR / 1_000 };
  };

  const result = (body: Body, now: Date): object => {
    const found = begun.get(String(body.verify_id));
    if (!found || found.until < now.getTime()) return refusal('invalid verify_id');
    const isSame = found.sequence === body.out_seq_no && found.openid === body.openid && found.hash === body.cert_hash;
    return isSame ? { errcode: 0, errmsg: 'ok', verify_ret: found.result } : refusal('not the verification begun');
  };

  const complete = (verifyId: string, passes?: boolean): void => {
    const found = begun.get(verifyId);
    if (!found) throw new Error(`the sandbox has no verification ${verifyId}`);
    if (!found.person) found.result = NAME_AND_NUMBER_DIFFER;
    else found.result = passes ?? found.person.face === 'passes' ? PASSED : FACE_DIFFERS;
  };
  return { begin, result, complete };
};
