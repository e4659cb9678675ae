import type { ComponentProps } from 'react';
import type { InnerLink } from '../../../ui/InnerLink';
import { To } from '../../../ui/To';
import page from '../../../ui/page.module.css';

type Props = Omit<ComponentProps<typeof InnerLink>, 'href'> & { readonly to: string };

/** A link to a path of the app in the world that is open. */
export function PathLink({ to, className = page.link, ...rest }: Props) {
  return <To {...rest} className={className} path={to} />;
}
