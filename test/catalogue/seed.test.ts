import { seedBookstoreData } from '../../bff/bookstore';
import { listBookstores } from '../../bff/bookstore/list-bookstores';
import { libraries, seedCatalogue } from '../../bff/catalogue';
import { searchTitles } from '../../bff/catalogue/search';
import { seedCopies, seedTitles } from '../../bff/database/seeds';
import { openShelf } from './shelf';

describe('the demonstration catalogue', () => {
  it('is loaded once, however often it is asked for, and can be searched', async () => {
    const { catalogue, db, drop } = await openShelf();
    const sizes = async () =>
      (await db.read.query('select (select count(*) from title) as titles, (select count(*) from copy) as copies'))[0];
    try {
      for (const _start of [1, 2]) {
        await seedCatalogue(catalogue);
        await seedBookstoreData(catalogue);
        expect(await sizes()).toEqual({ titles: seedTitles.length, copies: seedCopies().length });
      }
      expect((await libraries(db.read)).has('zj')).toBe(true);
      const found = await searchTitles(catalogue, { q: '三體', sort: 'relevance', limit: 5 });
      expect(found.items[0]!.title).toBe('三体');
      const stores = await listBookstores(catalogue, { limit: 2, latitude: 28, longitude: 120.6 });
      expect(stores.items[0]).toMatchObject({ city: '温州市' });
      expect(stores.nextCursor).not.toBeNull();
    } finally {
      await drop();
    }
  });
});
