// Suggestions in every search box, and “/” to get there. A box that this script never touches is a plain form.
'use strict';

{
  const wait = 150;
  const longest = 40;

  // The ARIA combobox pattern: the focus stays in the box, aria-activedescendant names the suggestion chosen with the arrows.
  const suggest = (input, number) => {
    const form = input.form;
    const list = document.createElement('ul');
    list.id = `suggestions-${number}`;
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '搜索建议');
    list.hidden = true;
    const status = document.createElement('p');
    status.className = 'sr';
    status.setAttribute('role', 'status');
    (input.closest('.find-row') ?? form).append(list);
    form.append(status);
    // A text box may be a combobox; a search box may not.
    input.type = 'text';
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'],
      ['aria-controls', list.id], ['autocapitalize', 'none'], ['spellcheck', 'false']]) {
      input.setAttribute(name, value);
    }

    let typed = input.value;
    let active = -1;
    let composing = false;
    let timer = 0;
    let request = null;
    const known = new Map();

    const isOpen = () => !list.hidden;
    const cancel = () => {
      clearTimeout(timer);
      request?.abort();
      request = null;
    };
    const choose = (index) => {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = index;
      const option = list.children[active];
      if (option) {
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', option.id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    };
    const close = () => {
      cancel();
      choose(-1);
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      status.textContent = '';
    };
    const accept = (index) => {
      const { text, href } = list.children[index].dataset;
      close();
      if (href) {
        location.assign(href);
        return;
      }

      input.value = typed = text;
      form.requestSubmit();
    };
    const show = (suggestions) => {
      choose(-1);
      list.replaceChildren(...suggestions.map(({ text, note, url }, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.text = text;
        if (url?.startsWith('/')) { option.dataset.href = url; }
        const name = document.createElement('span');
        name.textContent = text;
        option.append(name);
        if (note) {
          const kind = document.createElement('span');
          kind.className = 'note';
          kind.textContent = note;
          option.append(' ', kind);
        }

        return option;
      }));
      list.hidden = suggestions.length === 0;
      input.setAttribute('aria-expanded', String(isOpen()));
      status.textContent = suggestions.length === 0 ? '没有建议' : `有${suggestions.length}条建议，按上下方向键选`;
    };
    const ask = async () => {
      cancel();
      const text = input.value.trim();
      if (text === '' || [...text].length > longest) {
        close();
        return;
      }

      if (known.has(text)) {
        show(known.get(text));
        return;
      }

      const mine = new AbortController();
      request = mine;
      try {
        const response = await fetch(`/api/suggest?q=${encodeURIComponent(text.toWellFormed?.() ?? text)}`, { signal: mine.signal, credentials: 'omit' });
        const { suggestions } = response.ok ? await response.json() : { suggestions: [] };
        // What fails now may be answered the next time.
        if (response.ok) { known.set(text, suggestions); }
        // Whoever has gone on, to another text or another place, is left alone.
        if (request === mine && document.activeElement === input && !composing && input.value.trim() === text) { show(suggestions); }
      } catch {
        // No suggestions then; the form still searches.
      }
    };
    const askSoon = () => {
      cancel();
      timer = setTimeout(ask, wait);
    };
    const step = (by) => {
      // Whoever is choosing keeps the list that is being chosen from.
      cancel();
      const count = list.children.length;
      // One place before the first stands for the box itself.
      choose((active + 1 + by + count + 1) % (count + 1) - 1);
    };

    input.addEventListener('compositionstart', () => {
      composing = true;
      close();
    });
    input.addEventListener('compositionend', () => {
      composing = false;
      typed = input.value;
      askSoon();
    });
    input.addEventListener('input', (event) => {
      if (composing || event.isComposing || input.value === typed) { return; }
      typed = input.value;
      choose(-1);
      askSoon();
    });
    input.addEventListener('keydown', (event) => {
      // Keys that belong to an input method are its own: 229 also marks the Enter that ends its work.
      if (composing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      const last = list.children.length - 1;
      const act = {
        ArrowDown: () => { if (!isOpen()) { ask(); } else if (!event.altKey) { step(1); } },
        ArrowUp: () => { if (event.altKey) { close(); } else if (isOpen()) { step(-1); } },
        Home: isOpen() && active >= 0 && (() => choose(0)),
        End: isOpen() && active >= 0 && (() => choose(last)),
        Enter: isOpen() && active >= 0 && (() => accept(active)),
        Escape: isOpen() && close,
      }[event.key];
      if (act) {
        event.preventDefault();
        act();
      }
    });
    input.addEventListener('blur', close);
    form.addEventListener('submit', close);
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      cancel();
    });
    list.addEventListener('click', ({ target }) => {
      const option = target.closest('[role=option]');
      if (option) { accept([...list.children].indexOf(option)); }
    });
  };

  const boxes = [...document.querySelectorAll('form[action="/search"] input[name=q]')];
  boxes.forEach(suggest);

  // “/” goes to the box. Whoever speaks to the computer or hits keys by chance can put it out, on this device only.
  const box = boxes[0];
  const isOff = () => { try { return localStorage.getItem('slash') === 'off'; } catch { return false; } };
  const isTyping = (target) => target.isContentEditable || target.matches('input, textarea, select, [role=textbox], [role=combobox]');
  const shortcut = () => isOff() ? box?.removeAttribute('aria-keyshortcuts') : box?.setAttribute('aria-keyshortcuts', '/');
  shortcut();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
      || !box || isOff() || (event.target instanceof HTMLElement && isTyping(event.target))) { return; }
    event.preventDefault();
    box.focus();
    box.select();
  });

  const setting = document.querySelector('[data-slash-setting]');
  if (setting) {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'tool';
    const say = () => { element.textContent = isOff() ? '启用“/”键' : '停用“/”键'; };
    element.addEventListener('click', () => {
      try { isOff() ? localStorage.removeItem('slash') : localStorage.setItem('slash', 'off'); } catch { /* stays as it is */ }
      say();
      shortcut();
    });
    say();
    setting.append(element);
    setting.hidden = false;
  }
}
