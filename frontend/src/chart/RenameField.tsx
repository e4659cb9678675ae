import { useEffect, useRef, useState } from 'react';
import type { Rect } from './layout/Layout';

export interface RenameFieldProps {
  /** The card, in pixels of the chart's window. */
  readonly rect: Rect;
  readonly title: string;
  readonly label: string;
  /** Called once, with the new title, or with null where it was left as it stood. */
  readonly onFinish: (title: string | null) => void;
}

const LEAST_WIDTH = 200;

/** A text field on a card. Enter and leaving it take the text, Escape does not; going to another window leaves nothing. */
export function RenameField({ rect, title, label, onFinish }: RenameFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [stood] = useState(title);
  useEffect(() => input.current?.select(), []);
  const finish = (value: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    // The keyboard goes back to the tree that it came from.
    input.current?.parentElement?.querySelector<HTMLElement>('[role=tree]')?.focus({ preventScroll: true });
    onFinish(value === null ? null : value.trim());
  };
  return (
    <input
      ref={input}
      autoFocus
      aria-label={label}
      defaultValue={stood}
      maxLength={200}
      dir="auto"
      onBlur={({ currentTarget: { value } }) => {
        if (document.hasFocus()) finish(value === stood ? null : value);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
      style={{
        position: 'absolute',
        left: rect.x,
        top: rect.y + rect.height / 2 - 16,
        width: Math.max(LEAST_WIDTH, rect.width),
        height: 32,
        boxSizing: 'border-box',
        padding: '0 10px',
        font: 'inherit',
        color: 'var(--text)',
        background: 'var(--surface-raised)',
        border: '2px solid var(--accent)',
        borderRadius: 8,
        outline: 'none',
      }}
    />
  );
}
