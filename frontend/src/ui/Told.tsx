import { Tooltip, VisuallyHidden } from '@mantine/core';
import type { ComponentProps } from 'react';
import styles from './Told.module.css';

/** What is said in short, with its reasons: they are read out with it, and shown to who points at it, goes to it with Tab or touches it. */
export function Told({ why, className = '', children, ...rest }: { why: string } & ComponentProps<'span'>) {
  if (why === '') return <span {...rest} className={className}>{children}</span>;
  return (
    <Tooltip label={why} multiline maw={360} events={{ hover: true, focus: true, touch: true }} classNames={{ tooltip: styles.why ?? '' }}>
      <span {...rest} className={`${styles.told} ${className}`} tabIndex={0}>{children}<VisuallyHidden>. {why}</VisuallyHidden></span>
    </Tooltip>
  );
}
