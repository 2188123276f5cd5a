/** *三 for two characters; of a longer name the last one stays. */
export const maskName = (name: string): string => {
  const letters = [...name];
  if (letters.length < 2) return '*';
  return '*'.repeat(letters.length - 1) + letters.at(-1)!;
};

/** 138****1234 */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** 3301**********1234 */
export const maskIdNumber = (idNumber: string): string =>
  idNumber.slice(0, 4) + '*'.repeat(Math.max(0, idNumber.length - 8)) + idNumber.slice(-4);
