import { Input, Text, View } from '@tarojs/components';
import { useStrings } from '../strings';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  hint?: string;
  error?: string;
  required?: boolean;
  /** `digits` brings up the number pad; `id` the pad with an X where the phone has one. */
  type?: 'text' | 'digits' | 'id' | 'search';
  maxLength?: number;
  /** The keyboard's own key. */
  onDone?(): void;
}

const KEYBOARDS = { text: 'text', digits: 'number', id: 'idcard', search: 'text' } as const;

export const Field = (props: FieldProps) => {
  const { label, value, onChange, placeholder, hint, error, required, type = 'text', maxLength = 140, onDone } = props;
  const { common } = useStrings();
  return (
    <View className={`field ${error ? 'field--bad' : ''}`}>
      <View className='field__label'>
        <Text>{label}</Text>
        {required && <Text className='field__required'>{common.required}</Text>}
      </View>
      <Input
        className='field__input'
        type={KEYBOARDS[type]}
        value={value}
        placeholder={placeholder}
        placeholderClass='field__placeholder'
        maxlength={maxLength}
        confirmType={type === 'search' ? 'search' : 'done'}
        ariaLabel={label}
        onInput={({ detail }) => onChange(detail.value)}
        onConfirm={onDone}
      />
      {hint && !error && <View className='field__hint'>{hint}</View>}
      {error && <View className='field__error' ariaRole='alert'>{error}</View>}
    </View>
  );
};
