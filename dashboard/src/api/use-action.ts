import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { TdsApiError } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { tell } from '@/components/toasts';
import { explainError } from './explain-error';
import type { Topic } from './topics';

interface ActionOptions<Input, Result> {
  readonly run: (input: Input) => Promise<Result>;
  /** Told when it worked; nothing is told without. */
  readonly done?: (result: Result, input: Input) => string;
  /** What is asked for again afterwards. */
  readonly touches: readonly Topic[];
  readonly onDone?: (result: Result, input: Input) => void;
}

/** Something a person does: runs it, tells how it went, and refreshes what it touched. */
export function useAction<Input = void, Result = unknown>(options: ActionOptions<Input, Result>): UseMutationResult<Result, Error, Input> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: options.run,
    onSuccess: (result, input) => {
      const message = options.done?.(result, input);
      if (message) tell('good', message);
      options.onDone?.(result, input);
    },
    onError: (error) => {
      const { title, advice } = explainError(error, t);
      const id = error instanceof TdsApiError && error.correlationId ? ` (${error.correlationId})` : '';
      tell('bad', title, `${advice}${id}`);
    },
    onSettled: () => Promise.all(options.touches.map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
}
