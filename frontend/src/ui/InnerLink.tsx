import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly href: string };

/** A link within the app: followed without loading a page, and by the browser where a new tab or window is asked for. */
export function InnerLink({ href, ...rest }: Props) {
  const { history } = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.push(href);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
