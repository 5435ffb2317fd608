import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { id: T; name: string }[];
  change(value: T): void;
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, change }: ChoiceProps<T>) {
  return (
    <Field label={label} size="small">
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(({ id }) => id === data.value);
          if (chosen) change(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
    </Field>
  );
}
