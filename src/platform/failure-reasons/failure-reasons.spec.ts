import { FailureReasons } from './failure-reasons';

const reasons = new FailureReasons();
reasons.add({ 'zoho.timeout': { summary: 'Zoho did not answer in time.', advice: 'Nothing.' } });

it('explains a code in the words of the feature that added it', () => {
  expect(reasons.explain('zoho.timeout', 'weather')).toEqual({ summary: 'Zoho did not answer in time.', advice: 'Nothing.' });
  expect(reasons.has('zoho.timeout')).toBe(true);
});

it.each([
  { trouble: 'ours', advice: /setting or a mistake in TDS/ },
  { trouble: 'theirs', advice: /correct the record/ },
  { trouble: 'weather', advice: /tried again by itself/ },
] as const)('admits that a code is not explained, and advises by class ($trouble)', ({ trouble, advice }) => {
  expect(reasons.explain('x.new', trouble)).toEqual({
    summary: 'It failed with x.new, for which there is no explanation yet.',
    advice: expect.stringMatching(advice),
  });
  expect(reasons.explain(null, trouble).summary).toBe('It failed without an error code.');
  expect(reasons.has('x.new')).toBe(false);
});

it('refuses a second explanation', () => {
  expect(() => reasons.add({ 'zoho.timeout': { summary: 'Other.', advice: 'Other.' } })).toThrow('explained twice');
});
