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
        await navigator.clipboard.writeText(source.textContent.trim());
        element.textContent = '已复制';
      } catch {
        element.textContent = '请手动复制';
      }
      setTimeout(() => { element.textContent = '复制'; }, 2000);
    }));
  }
}

document.querySelector('.error-summary')?.focus();
