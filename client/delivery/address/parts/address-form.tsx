import { View } from '@tarojs/components';
import type { Address } from '../../../../bff/contracts/delivery';
import { explain } from '../../../api/explain';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useStrings } from '../../../strings';
import { AreaField } from './area-field';
import { DefaultChoice } from './default-choice';
import { phoneOf } from './draft';
import { FromHost } from './from-host';
import { useAddressForm } from './use-address-form';

export const AddressForm = ({ known, choosing }: { known?: Address; choosing: boolean }) => {
  const { addressForm, common, ...strings } = useStrings();
  const { draft, change, errors, submit, saving } = useAddressForm(known, choosing);
  const { name, phone, detail, isDefault } = draft;
  const rewrite = (masked: string | undefined) => (masked ? addressForm.rewrite(masked) : undefined);
  return (
    <>
      <View className='address-form__host'><FromHost onTaken={change} /></View>
      <Field
        label={addressForm.name} required value={name} maxLength={40} error={errors.name}
        placeholder={addressForm.namePlaceholder} hint={rewrite(known?.name)} onChange={(value) => change({ name: value })}
      />
      <Field
        label={addressForm.phone} required type='digits' value={phone} error={errors.phone}
        placeholder={addressForm.phonePlaceholder} hint={rewrite(known?.phone)}
        onChange={(value) => change({ phone: phoneOf(value) })}
      />
      <AreaField area={draft} error={errors.area} onChange={change} />
      <Field
        label={addressForm.detail} required value={detail} maxLength={120} error={errors.detail}
        placeholder={addressForm.detailPlaceholder} onChange={(value) => change({ detail: value })}
      />
      {!known?.isDefault && <DefaultChoice chosen={isDefault} onChange={(value) => change({ isDefault: value })} />}
      {saving.isError && <View className='field__error' ariaRole='alert'>{explain(saving.error, strings).text}</View>}
      <View className='address-form__save'><Button label={common.save} busy={saving.isPending} onTap={submit} /></View>
    </>
  );
};
