import type { Place, Title } from '../contracts/catalogue';
import { AppError } from '../errors';
import type { Catalogue } from './catalogue';
import { distributionOf, totals } from './distribution';
import { presentTitle } from './present';
import { copiesOf, librariesOf, titleById, titleTextById } from './store';

/** Throws not-found. */
export const readTitle = async ({ db }: Catalogue, id: string, place: Place): Promise<Title> => {
  const [row, text] = await Promise.all([titleById(db.read, id), titleTextById(db.read, id)]);
  if (!row || !text) throw new AppError('not-found');
  const copies = await copiesOf(db.read, [id]);
  const holders = await librariesOf(db.read, copies.map(({ atLibraryCode }) => atLibraryCode));
  return presentTitle(row, text, totals(copies), distributionOf(copies, holders, place));
};
