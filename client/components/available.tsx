import { useStrings } from '../strings';
import { Tag } from './tag';

/** How many copies could be borrowed now, in words. `total` is left out where nobody counted it. */
export const Available = ({ available, total }: { available: number; total?: number }) => {
  const { titleRow } = useStrings();
  if (available > 0) return <Tag tone='good' label={titleRow.available(available)} />;
  return <Tag label={total === 0 ? titleRow.none : titleRow.noneNow} />;
};
