import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '@/locales/en';

/** Languages of the dashboard, each named in itself. */
export const LANGUAGES = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

const STORAGE_KEY = 'tds.language';

const i18n = createInstance();

/** English comes with the page; other languages are fetched when chosen, with theirs of what the server says. */
export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await chooseLanguage(preferredLanguage());
}

/** Shows everything in a language, and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === 'ar' && !i18n.hasResourceBundle('ar', 'translation')) {
    const { default: ar, server } = await import('@/locales/ar');
    i18n.addResourceBundle('ar', 'translation', ar);
    i18n.addResourceBundle('ar', 'server', server);
  }
  await i18n.changeLanguage(language);
  const { direction } = LANGUAGES.find(({ code }) => code === language)!;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  localStorage.setItem(STORAGE_KEY, language);
}

/** `?lang=ar` (a link may choose), else the last choice, else the browser's. */
function preferredLanguage(): Language {
  const wanted = [new URLSearchParams(window.location.search).get('lang'), localStorage.getItem(STORAGE_KEY), ...navigator.languages];
  const codes = LANGUAGES.map(({ code }) => code);
  for (const one of wanted) {
    const found = codes.find((code) => one?.toLowerCase().split('-')[0] === code);
    if (found) return found;
  }
  return 'en';
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    enableSelector: false;
  }
}
