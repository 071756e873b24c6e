import { Select as Primitive } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

interface SelectProps<Value extends string> {
  readonly label: ReactNode;
  /** Undefined: none chosen. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
  /** Text of the choice "none of them", such as "All". Without it one must be chosen. */
  readonly any?: string;
}

/** Radix has no empty value. */
const ANY = '*';

/** A labelled choice of one. */
export function Select<Value extends string>({ label, value, options, onChange, any }: SelectProps<Value>) {
  const { i18n } = useTranslation();
  const id = useId();
  const all = any === undefined ? options : [{ value: ANY, label: any }, ...options];
  return (
    <div className="field">
      <span className="label" id={id}>
        {label}
      </span>
      <Primitive.Root
        dir={i18n.dir()}
        value={value ?? (any === undefined ? '' : ANY)}
        onValueChange={(next) => onChange(next === ANY ? undefined : (next as Value))}
      >
        <Primitive.Trigger className="select-trigger" aria-labelledby={id}>
          <Primitive.Value />
          <Icon name="chevronDown" />
        </Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content className="menu" position="popper" sideOffset={4} collisionPadding={8}>
            <Primitive.Viewport>
              {all.map((option) => (
                <Primitive.Item key={option.value} className="menu-item" value={option.value}>
                  <span className="menu-check">
                    <Primitive.ItemIndicator>
                      <Icon name="check" />
                    </Primitive.ItemIndicator>
                  </span>
                  <Primitive.ItemText>{option.label}</Primitive.ItemText>
                </Primitive.Item>
              ))}
            </Primitive.Viewport>
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </div>
  );
}
