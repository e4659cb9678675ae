import type { ComponentProps } from 'react';
import { pathIn } from '../lib/world';
import { useWorld } from '../lib/useWorld';
import { InnerLink } from './InnerLink';

/** A link to a path of the app in the world that is open. */
export function To({ path, ...rest }: { path: string } & Omit<ComponentProps<typeof InnerLink>, 'href'>) {
  return <InnerLink {...rest} href={pathIn(useWorld(), path)} />;
}
