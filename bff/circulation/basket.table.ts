import { EntitySchema } from 'typeorm';

export interface BasketRow { readerId: string; titleId: string; addedAt: Date }

export const basketTable = new EntitySchema<BasketRow>({
  name: 'basket_item',
  columns: {
    readerId: { type: 'varchar', length: 32, primary: true },
    titleId: { type: 'varchar', length: 32, primary: true },
    addedAt: { type: 'datetime', precision: 3 },
  },
});
