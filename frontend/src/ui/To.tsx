import type { ReactNode } from 'react';
import { pathIn } from '../../../lib/world';
import { useWorld } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';

/** A link to a path of the app in the world that is open. */
export function To({ path, className, children }: { path: string; className?: string | undefined; children: ReactNode }) {
  return <InnerLink className={className} href={pathIn(useWorld(), path)}>{children}</InnerLink>;
}
