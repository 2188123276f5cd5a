const BYTES = 16;

const randomByte = (): number => Math.floor(Math.random() * 256);

/** 32 hex digits, unique but not secret: mini-programs have no crypto. */
export const randomId = (): string => {
  const bytes = new Uint8Array(BYTES).map(randomByte);
  if (typeof crypto !== 'undefined' && typeof crypto.getRandomValues === 'function') crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
