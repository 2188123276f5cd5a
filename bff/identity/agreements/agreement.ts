import type { AgreementKind } from '../../contracts/identity';

export type Language = 'zh' | 'en';
/** A change of meaning is a new version, which every new reader accepts afresh. */
export interface AgreementText {
  kind: AgreementKind;
  version: string;
  words: Record<Language, { title: string; text: string[] }>;
}
