import { Button } from '../../../components/button';
import { explain } from '../../../api/explain';
import { notify } from '../../../components/notice';
import { chooseAddress, hasAddressBook } from '../../../platform/address';
import { HostError } from '../../../platform/host-error';
import { useStrings } from '../../../strings';
import { type Draft, phoneOf } from './draft';

/** Fills the form from the host's address book, where there is one. */
export const FromHost = ({ onTaken }: { onTaken(taken: Partial<Draft>): void }) => {
  const { addressForm, ...strings } = useStrings();
  if (!hasAddressBook) return null;
  const take = async (): Promise<void> => {
    try {
      const taken = await chooseAddress();
      onTaken({ ...taken, phone: phoneOf(taken.phone) });
    } catch (error) {
      if (error instanceof HostError && error.code === 'cancelled') return;
      notify(explain(error, strings).text);
    }
  };
  return <Button kind='quiet' label={addressForm.fromHost} onTap={take} />;
};
