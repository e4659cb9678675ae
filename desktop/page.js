// Runs in every page that the window shows, once it is loaded. A link that leads out opens in the system's browser,
// a download, or what a browser would show in a tab of its own, is asked for as a page is, so that the window can save it, and nothing else takes the window away: neither
// a page that a script would open, nor a file that is dropped where nobody waits for it.
(() => {
  if (window.cadreWindow) return;
  window.cadreWindow = true;
  const openOutside = (address) => window.runtime?.EventsEmit('cadre:open', address);

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin) {
      event.preventDefault();
      openOutside(url.href);
    } else if (link.hasAttribute('download') || link.target === '_blank') {
      event.preventDefault();
      location.assign(url.href);
    }
  });

  const refuse = (event) => {
    const { types } = event.dataTransfer;
    const onField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
    if (event.defaultPrevented || !(types.includes('Files') || (types.includes('text/uri-list') && !onField))) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  for (const kind of ['dragenter', 'dragover', 'drop']) window.addEventListener(kind, refuse);

  window.open = (address) => {
    if (address) openOutside(new URL(address, location.href).href);
    return null;
  };
})();
