// Runs in every page that the window shows, once it is loaded. A link that leads out opens in the system's browser,
// a download goes through the native dialog, and nothing else takes the window away from the app.
(() => {
  if (window.cadreWindow) return;
  window.cadreWindow = true;
  const send = (event, ...data) => window.runtime?.EventsEmit(event, ...data);

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin) {
      event.preventDefault();
      send('cadre:open', url.href);
    } else if (link.hasAttribute('download')) {
      event.preventDefault();
      send('cadre:download', url.pathname + url.search, link.download);
    }
  });

  window.open = (address) => {
    if (address) send('cadre:open', new URL(address, location.href).href);
    return null;
  };
})();
