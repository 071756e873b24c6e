import { useTranslation } from 'react-i18next';

/** The types know the namespace of the dashboard's own texts only. */
const NAMESPACE = 'server' as 'translation';

/** Texts the server writes in English, each with a code that says which it is. */
export type ServerText =
  'setting' | 'schedule' | 'rule' | 'rule_action' | 'alert' | 'explanation' | 'advice' | 'step' | 'component' | 'note';

/** Says a text of the server by its code; where the language shown has none, as the server wrote it. */
export type SayServerText = (
  kind: ServerText,
  code: string | null | undefined,
  english: string,
  facts?: Readonly<Record<string, unknown>>,
) => string;

/**
 * Texts of the server in the language shown. English is the server's own and stands there alone; other languages have theirs in
 * `locales/<language>/server.json`.
 */
export function useServerText(): SayServerText {
  const { i18n } = useTranslation();
  return (kind, code, english, facts = {}) => {
    const key = `${kind}.${(code ?? '').replaceAll('.', '_')}` as 'nav.now';
    return i18n.exists(key, { ns: NAMESPACE }) ? String(i18n.t(key, { ...facts, ns: NAMESPACE })) : english;
  };
}
