import type { NearLibrary, Place } from '../contracts/catalogue';
import type { Page, PageQuery } from '../contracts/wire';
import type { Catalogue } from './catalogue';
import { pageByCode } from './code-page';
import { byLevelAndName } from './library-order';
import { nearestFirst } from './near';
import { presentNearLibrary } from './present';
import { libraries } from './store';

export const listLibraries = async ({ db }: Catalogue, query: PageQuery & Place): Promise<Page<NearLibrary>> => {
  const all = await libraries(db.read);
  const { items, nextCursor } = pageByCode(nearestFirst(all.values(), query, byLevelAndName), query);
  return { items: items.map(presentNearLibrary), nextCursor };
};
