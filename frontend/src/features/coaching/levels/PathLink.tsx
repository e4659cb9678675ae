import type { ComponentProps } from 'react';
import { useWorld } from '../../../lib/useWorld';
import { pathIn } from '../../../lib/world';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';

type Props = Omit<ComponentProps<typeof InnerLink>, 'href'> & { readonly to: string };

/** A link to a path of the app in the world that is open. */
export function PathLink({ to, className = page.link, ...rest }: Props) {
  return <InnerLink {...rest} className={className} href={pathIn(useWorld(), to)} />;
}
