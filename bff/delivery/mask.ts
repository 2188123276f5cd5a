/** `*三`: only the last character stays, by code point. */
export const maskName = (name: string): string => {
  const letters = [...name];
  return letters.length === 1 ? '*' : '*'.repeat(letters.length - 1) + letters.at(-1)!;
};

/** `138****1234` of an 11-digit mobile number. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
