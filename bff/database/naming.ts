import { DefaultNamingStrategy } from 'typeorm';

export const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** Columns are named after their properties, in snake_case. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined) {
    return given ?? snake(property);
  }
}
