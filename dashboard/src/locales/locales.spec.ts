import ar from './ar';
import en from './en';

type Texts = { readonly [key: string]: string | Texts };

/** Keys with their texts, plural forms under one key: languages have different numbers of them. */
function textsOf(texts: Texts, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const path =
      prefix + key.replace(/_(zero|one|two|few|many|other)$/, (form) => (`${key.slice(0, -form.length)}_other` in texts ? '' : form));
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, text] of textsOf(value, `${path}.`)) found.set(inner, text);
  }
  return found;
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name!).toSorted();

describe('the languages', () => {
  const english = textsOf(en);
  const arabic = textsOf(ar as Texts);

  it('say the same things', () => expect([...arabic.keys()].toSorted()).toEqual([...english.keys()].toSorted()));

  it('fill in the same values', () => {
    const different = [...english].filter(([key, text]) => {
      const other = arabic.get(key) ?? '';
      return placeholders(text).join() !== placeholders(other).join();
    });
    expect(different).toEqual([]);
  });

  it('are not left in English', () => {
    const same = [...english].filter(([key, text]) => arabic.get(key) === text && /[a-z]{4}/.test(text.replace(/{{\w+}}/g, '')));
    expect(same.map(([key]) => key).toSorted()).toEqual(['dead_letters.search_example']);
  });
});
