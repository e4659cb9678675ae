import type { MouseEvent, ReactNode } from 'react';
import { useWorld } from '../../../lib/useWorld';
import { pathIn } from '../../../lib/world';
import page from '../../../ui/page.module.css';
import { useOpenPath } from './useOpenPath';

/** A link to a path of the app in the world that is open. */
export function PathLink({ to, children }: { to: string; children: ReactNode }) {
  const open = useOpenPath();
  const world = useWorld();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(to);
  };
  return <a className={page.link} href={pathIn(world, to)} onClick={follow}>{children}</a>;
}
