import { useStrings } from '../strings';
import { Tag } from './tag';

interface AvailableProps { available: number; total?: number; inLibraryOnly?: number }

/** How many copies could be borrowed now, in words. What nobody counted is left out. */
export const Available = ({ available, total, inLibraryOnly }: AvailableProps) => {
  const { titleRow } = useStrings();
  if (available > 0) return <Tag tone='good' label={titleRow.available(available)} />;
  if (total && total === inLibraryOnly) return <Tag label={titleRow.inLibraryOnly} />;
  if (total && inLibraryOnly !== undefined) return <Tag label={titleRow.allOut} />;
  return <Tag label={total === 0 ? titleRow.none : titleRow.noneNow} />;
};
