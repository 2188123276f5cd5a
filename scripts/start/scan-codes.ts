import type { Database } from '../../bff/database';
import type { ScanCode } from '../../sandbox';

interface Row { barcode: string; title: string; state: string }

const LABEL: Record<string, string> = { reserved: '待配书', 'on-loan': '在读者手中', 'in-transit': '归途中' };

/** What a camera could meet now in the demonstration: copies that are ordered, lent or on their way, and an ISBN. */
export const scanCodes = async (db: Database): Promise<ScanCode[]> => {
  const copies = await db.read.query<Row>(
    `select c.barcode as barcode, t.title as title, c.state as state from copy c join title t on t.id = c.title_id
     where c.state in ('reserved', 'on-loan', 'in-transit') order by c.state desc limit 30`,
  );
  const books = await db.read.query<{ isbn: string; title: string }>(
    'select isbn, title from title where isbn is not null order by holdings desc limit 5',
  );
  return [
    ...copies.map(({ barcode, title, state }) => ({ text: barcode, label: `${title} · ${LABEL[state]}` })),
    ...books.map(({ isbn, title }) => ({ text: isbn, label: `${title} · ISBN` })),
  ];
};
