import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly name: string; readonly label: ReactNode; readonly content: ReactNode }[];
}

/** Tabs whose choice is kept in the address (`?tab=`). Only the shown one exists. */
export function Tabs({ label, tabs }: TabsProps) {
  const { i18n } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get('tab');
  const shown = tabs.find(({ name }) => name === wanted)?.name ?? tabs[0]!.name;
  return (
    <Primitive.Root
      className="stack"
      dir={i18n.dir()}
      value={shown}
      onValueChange={(name) => setParameters({ tab: name }, { replace: true })}
    >
      <Primitive.List className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.name} value={tab.name}>
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.name} value={tab.name} className="stack">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
