import type { Place, Title } from '../contracts/catalogue';
import { AppError } from '../errors';
import type { Catalogue } from './catalogue';
import { distributionOf, totals } from './distribution';
import { presentTitle } from './present';
import { copiesOf, libraries, titleById } from './store';

/** Throws not-found. */
export const readTitle = async ({ db }: Catalogue, id: string, place: Place): Promise<Title> => {
  const row = await titleById(db.read, id);
  if (!row) throw new AppError('not-found');
  const [copies, all] = await Promise.all([copiesOf(db.read, [id]), libraries(db.read)]);
  return presentTitle(row, totals(copies), distributionOf(copies, all, place));
};
