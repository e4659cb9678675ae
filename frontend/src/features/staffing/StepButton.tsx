import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EditResult } from '../../lib/edits';
import { useSubmit } from '../../lib/useSubmit';

type Props = ButtonProps & { readonly run: () => Promise<EditResult<unknown>>; readonly children: ReactNode };

/**
 * A step that is taken at once. What it offers next may stand under the pointer before a double click is over, or while
 * a key is held: neither takes another step.
 */
export function StepButton({ run, children, ...rest }: Props) {
  const { submit } = useSubmit(run, () => undefined);
  return <Button {...rest} onKeyDown={(event) => { if (event.repeat && event.key === 'Enter') event.preventDefault(); }} onClick={(event) => { if (event.detail <= 1) submit(event); }}>{children}</Button>;
}
