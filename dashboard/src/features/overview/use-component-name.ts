import { useServerText } from '@/lib/server-text';

/** The name of a component of TDS in the language shown: `circuit_breakers` is “Circuit breakers”. */
export function useComponentName(): (name: string) => string {
  const say = useServerText();
  return (name) => say('component', name, inWords(name));
}

function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
