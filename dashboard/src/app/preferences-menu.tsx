import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';
import { Menu, MenuChoice, MenuSeparator } from '@/components/menu';
import { LANGUAGES, chooseLanguage, type Language } from '@/lib/i18n';
import { THEMES, chooseTheme, useTheme } from '@/lib/theme';

/** Colour scheme and language. */
export function PreferencesMenu() {
  const { t, i18n } = useTranslation();
  const theme = useTheme();
  return (
    <Menu trigger={<Button look="quiet" icon="theme" aria-label={t('preferences.title')} />}>
      <MenuChoice
        label={t('preferences.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`preferences.theme_${value}`) }))}
        onChoose={chooseTheme}
      />
      <MenuSeparator />
      <MenuChoice
        label={t('preferences.language')}
        value={i18n.language as Language}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: <span lang={code}>{name}</span> }))}
        onChoose={(code) => void chooseLanguage(code)}
      />
    </Menu>
  );
}
