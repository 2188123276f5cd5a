import { View } from '@tarojs/components';
import type { Loan, RenewedAll } from '../../../../bff/contracts/circulation';
import { Due } from '../../../components/due';
import { Cell, List } from '../../../components/list';
import { Sheet } from '../../../components/sheet';
import { useStrings, type Strings } from '../../../strings';

const reasonFor = (code: string, errors: Strings['errors']): string =>
  code in errors ? errors[code as keyof typeof errors] : errors.internal;

interface RenewedSheetProps { outcome: RenewedAll | undefined; loans: Loan[]; onClose(): void }

/** What was renewed until when, and what was not and why. */
export const RenewedSheet = ({ outcome, loans, onClose }: RenewedSheetProps) => {
  const { shelf, errors } = useStrings();
  const { renewed = [], refused = [] } = outcome ?? {};
  const title = renewed.length > 0 ? shelf.renewedAll(renewed.length) : shelf.noneRenewed;
  const titleOf = (loanId: string) => loans.find(({ id }) => id === loanId)?.title.title ?? '';
  return (
    <Sheet open={outcome !== undefined} title={title} onClose={onClose}>
      <List>
        {renewed.map(({ id, title: book, dueOn, daysLeft }) => (
          <Cell key={id} icon='check' title={book.title} note={dueOn && <Due dueOn={dueOn} daysLeft={daysLeft ?? 0} />} />
        ))}
      </List>
      {refused.map(({ loanId, code }) => (
        <View key={loanId} className='renewed__refusal'>{shelf.notRenewed(titleOf(loanId), reasonFor(code, errors))}</View>
      ))}
    </Sheet>
  );
};
