// Reloads the page when what it shows has changed, and renews the panel when only that has.
'use strict';

{
  const panel = () => document.getElementById('preview');
  const since = () => encodeURIComponent(panel().dataset.version);

  const renew = async () => {
    const response = await fetch('/preview/panel');
    if (response.ok) {
      const open = [...panel().querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('preview');
      for (const details of fresh.querySelectorAll('details')) {
        details.open = open.includes(details.firstElementChild.textContent);
      }
      panel().replaceWith(fresh);
    }
  };

  let events;
  const listen = () => {
    events = new EventSource(`/preview/events?since=${since()}`);
    events.addEventListener('page', () => location.reload());
    events.addEventListener('panel', renew);
    // The browser would ask again as of long ago; ask as of now.
    events.addEventListener('error', () => {
      events.close();
      setTimeout(listen, 1000);
    });
  };
  listen();
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', (event) => { if (event.persisted) { location.reload(); } });
}
