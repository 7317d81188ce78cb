// Small comforts. Every page works without them.
'use strict';

const root = document.documentElement;
root.classList.add('js');

const button = (text, className, act) => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', () => act(element));
  return element;
};

// Larger type, remembered on this device only.
const remember = {
  get: () => { try { return localStorage.getItem('large') === '1'; } catch { return false; } },
  set: (on) => { try { on ? localStorage.setItem('large', '1') : localStorage.removeItem('large'); } catch { /* stays for this page */ } },
};
const enlarge = (on) => {
  root.classList.toggle('large', on);
  return on ? '标准字号' : '大字';
};

const tools = document.querySelector('.tools');
if (tools) {
  tools.append(
    button(enlarge(remember.get()), 'tool', (element) => {
      const on = !root.classList.contains('large');
      remember.set(on);
      element.textContent = enlarge(on);
    }),
    button('打印本页', 'tool print', () => window.print()));
}

if (navigator.clipboard) {
  for (const source of document.querySelectorAll('[data-copy]')) {
    source.after(' ', button('复制', 'copy', async (element) => {
      try {
        await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
        element.textContent = '已复制';
      } catch {
        element.textContent = '请手动复制';
      }
      setTimeout(() => { element.textContent = '复制'; }, 2000);
    }));
  }
}

document.querySelector('.error-summary')?.focus();

// “以上都没有” and the other boxes put each other out.
for (const none of document.querySelectorAll('[data-exclusive]')) {
  const boxes = [...none.closest('form').querySelectorAll('input[type=checkbox]')];
  none.closest('form').addEventListener('change', ({ target }) => {
    for (const box of boxes) {
      if (target.checked && box !== target && (target === none || box === none)) { box.checked = false; }
    }
  });
}

// Totals of a yearly table, as one types.
for (const table of document.querySelectorAll('[data-totals]')) {
  const rows = [...table.tBodies[0].rows];
  const cells = [...table.tFoot.rows[0].cells].slice(1);
  const add = () => cells.forEach((cell, index) => {
    const numbers = rows.map((r) => Number.parseFloat(r.cells[index + 1].querySelector('input').value)).filter(Number.isFinite);
    cell.textContent = numbers.length === 0 ? '' : String(Math.round(numbers.reduce((a, b) => a + b) * 10000) / 10000);
  });
  table.addEventListener('input', add);
}
