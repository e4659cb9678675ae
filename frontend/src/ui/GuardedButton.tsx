import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { ComponentProps } from 'react';

type Props = ButtonProps & Omit<ComponentProps<'button'>, keyof ButtonProps | 'disabled'> & {
  /** Why it cannot be pressed here, in words; null where it can. */
  whyNot: string | null;
};

/** A button that says why it cannot be pressed. It keeps its place in the order of Tab then: what cannot be reached explains nothing. */
export function GuardedButton({ whyNot, onClick, ...rest }: Props) {
  if (whyNot === null) return <Button {...rest} onClick={onClick} />;
  return (
    <Tooltip label={whyNot} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <Button {...rest} data-disabled aria-disabled="true" aria-description={whyNot} onClick={(event) => event.preventDefault()} />
    </Tooltip>
  );
}
