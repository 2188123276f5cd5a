const BARCODE = /^[0-9A-Za-z-]{4,32}$/;

/** Whether it can be a copy's barcode at all; the server knows whether it is one. */
export const isBarcode = (text: string): boolean => BARCODE.test(text);
