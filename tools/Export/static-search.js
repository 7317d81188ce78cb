// Looks through the exported sections (self.sections) for what the address asks. Each word must be found; one that is not found
// whole is looked for in pairs of characters.
'use strict';

{
  const most = 50;
  const around = 40;
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const box = document.querySelector('main input[name=q]');
  const place = document.getElementById('found');

  const element = (name, className, ...parts) => {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    made.append(...parts);
    return made;
  };

  const sections = self.sections.map((section) => ({ ...section, title: fold(section.title), body: fold(section.body), shown: section }));
  const worth = (section, word) => (section.title.includes(word) ? 8 : 0) + (section.body.includes(word) ? 3 : 0) + (fold(section.place).includes(word) ? 1 : 0);
  const pairs = (word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

  // The words to mark, and what they are worth together; 0 when one is missing.
  const judge = (section, words) => {
    let sum = 0;
    const marks = [];
    for (const word of words) {
      const whole = worth(section, word);
      if (whole > 0) {
        sum += whole * word.length;
        marks.push(word);
        continue;
      }
      const found = word.length < 3 ? [] : pairs(word).filter((pair) => worth(section, pair) > 0);
      if (found.length * 3 < (word.length - 1) * 2) { return { sum: 0, marks }; }
      sum += found.reduce((all, pair) => all + worth(section, pair), 0);
      marks.push(...found);
    }
    return { sum, marks };
  };

  const marked = (shown, marks) => {
    const folded = fold(shown);
    if (folded.length !== shown.length) { return [shown]; }
    const parts = [];
    let at = 0;
    while (at < shown.length) {
      const next = marks.map((mark) => [folded.indexOf(mark, at), mark.length]).filter(([from]) => from >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      if (!next) { break; }
      parts.push(shown.slice(at, next[0]), element('mark', '', shown.slice(next[0], next[0] + next[1])));
      at = next[0] + next[1];
    }
    return [...parts, shown.slice(at)];
  };

  const snippet = (body, marks) => {
    const folded = fold(body);
    const first = Math.min(...marks.map((mark) => folded.indexOf(mark)).filter((from) => from >= 0), body.length);
    const from = first === body.length ? 0 : Math.max(0, first - around);
    const end = Math.min(body.length, from + around * 3);
    return (from > 0 ? '…' : '') + body.slice(from, end) + (end < body.length ? '…' : '');
  };

  if (text) {
    box.value = text;
    const words = [...new Set(fold(text).split(/[\s，。、；：？！,;:?!]+/u).filter(Boolean))];
    const hits = sections.map((section, order) => ({ section, order, ...judge(section, words) }))
      .filter((hit) => hit.sum > 0)
      .sort((a, b) => b.sum - a.sum || a.order - b.order);
    const status = element('p', 'lead', hits.length === 0 ? '没有找到。换一个短一点的词试试。' : `找到${hits.length}条。${hits.length > most ? `只显示前${most}条。` : ''}`);
    status.setAttribute('role', 'status');
    const list = element('ol', 'hits', ...hits.slice(0, most).map(({ section: { shown }, marks }) => {
      const link = element('a', '', ...marked(shown.title, marks));
      link.href = shown.href;
      return element('li', '',
        element('h2', '', link),
        element('p', 'snippet', ...marked(snippet(shown.body, marks), marks)),
        element('p', 'meta', element('span', 'tag', shown.kind), ' ', element('span', '', shown.place)));
    }));
    place.prepend(status, list);
    document.querySelector('main > .chips')?.remove();
    document.title = `“${text}”的搜索结果 - ${document.title}`;
  }
}
