import type { Title } from '../../../../bff/contracts/catalogue';

export type Standing = 'available' | 'allOut' | 'inLibraryOnly' | 'none';

/** How the copies stand, as keys into strings.titleRow. What this reader may do, the offer says. */
export const standingOf = ({ copies: { total, available }, distribution }: Title): Standing => {
  if (available > 0) return 'available';
  if (total === 0) return 'none';
  const inside = distribution.reduce((sum, holding) => sum + holding.inLibraryOnly, 0);
  return inside === total ? 'inLibraryOnly' : 'allOut';
};
