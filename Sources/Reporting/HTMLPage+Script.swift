extension HTMLPage {
  /// Filters, the way from finding to finding, keys and the choice of colours. Without it the page shows everything.
  static let script: StaticString = #"""
    (() => {
      'use strict';
      const find = (id) => document.getElementById(id);
      const root = document.documentElement;
      const order = ['advice', 'warning', 'error'];

      // A finding: its note, the marks in the copy, its story.
      const findings = [];
      const byID = new Map();
      for (const note of document.querySelectorAll('.finding')) {
        const severity = order.find((name) => note.classList.contains(name));
        const finding = { note, severity, marks: [], story: note.closest('.story'), rule: note.dataset.rule, shown: true };
        findings.push(finding);
        byID.set(note.id, finding);
      }
      const marks = [];
      for (const element of document.querySelectorAll('mark')) {
        const held = element.getAttribute('aria-describedby').split(' ').map((id) => byID.get(id)).filter(Boolean);
        marks.push({ element, held });
        for (const finding of held) finding.marks.push(element);
      }
      const references = [...document.querySelectorAll('.ref')]
        .map((element) => ({ element, finding: byID.get(element.hash.slice(1)) }));
      const stories = [...document.querySelectorAll('.story')];
      const owners = new Set(findings.map((finding) => finding.story));
      const guests = stories.filter((story) => !owners.has(story));
      const title = (story) => story.querySelector('h2').textContent;

      const add = (select, value, text) => {
        const option = document.createElement('option');
        option.value = value;
        option.textContent = text;
        select.append(option);
      };
      const counted = new Map();
      for (const finding of findings) counted.set(finding.rule, (counted.get(finding.rule) || 0) + 1);
      for (const rule of [...counted.keys()].sort()) add(find('rule'), rule, `${rule} (${counted.get(rule)})`);
      for (const story of stories) if (owners.has(story)) add(find('story'), story.id, title(story));

      let now = null;
      const boxes = [...find('filters').elements.severity];
      const isFiltered = () =>
        boxes.some((box) => !box.checked) || find('rule').value || find('story').value || find('text').value.trim();

      const count = () => {
        const shown = findings.filter((finding) => finding.shown);
        const all = findings.length;
        const at = now && now.shown ? `${shown.indexOf(now) + 1} of ` : '';
        find('count').textContent =
          shown.length === all ? `${at}${all} finding${all === 1 ? '' : 's'}` : `${at}${shown.length} shown of ${all}`;
        find('none').hidden = all === 0 || shown.length > 0;
        find('next').disabled = find('previous').disabled = shown.length === 0;
      };

      const filter = () => {
        const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
        const rule = find('rule').value;
        const story = find('story').value;
        const text = find('text').value.trim().toLowerCase();
        const open = new Set();
        for (const finding of findings) {
          if (text && finding.text === undefined) {
            const copy = finding.marks.map((mark) => mark.textContent).join('');
            finding.text = `${finding.note.textContent} ${copy} ${title(finding.story)}`.toLowerCase();
          }
          finding.shown =
            severities.has(finding.severity) && (!rule || finding.rule === rule) &&
            (!story || finding.story.id === story) && (!text || finding.text.includes(text));
          finding.note.hidden = !finding.shown;
          if (finding.shown) open.add(finding.story);
        }
        for (const { element, held } of marks) {
          const left = held.filter((finding) => finding.shown).map((finding) => order.indexOf(finding.severity));
          for (const name of order) element.classList.remove(name);
          element.classList.toggle('off', left.length === 0);
          if (left.length) element.classList.add(order[Math.max(...left)]);
        }
        for (const { element, finding } of references) element.hidden = !finding.shown;
        for (const owner of owners) owner.hidden = !open.has(owner);
        for (const guest of guests) guest.hidden = Boolean(isFiltered());
        count();
      };

      const leave = () => {
        if (!now) return;
        for (const element of [now.note, ...now.marks]) element.classList.remove('now');
      };
      const go = (step) => {
        const shown = findings.filter((finding) => finding.shown);
        if (!shown.length) return;
        let at = now ? findings.indexOf(now) : step > 0 ? -1 : findings.length;
        do at = (at + step + findings.length) % findings.length; while (!findings[at].shown);
        leave();
        now = findings[at];
        for (const element of [now.note, ...now.marks]) element.classList.add('now');
        now.note.tabIndex = -1;
        now.note.focus({ preventScroll: true });
        (now.marks[0] || now.note).scrollIntoView({ block: 'center' });
        count();
      };

      const showAll = () => {
        find('filters').reset();
        filter();
      };
      find('next').addEventListener('click', () => go(1));
      find('previous').addEventListener('click', () => go(-1));
      find('filters').addEventListener('input', filter);
      find('filters').addEventListener('submit', (event) => event.preventDefault());
      find('filters').addEventListener('reset', () => setTimeout(filter));

      document.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
        const isField = event.target.closest && event.target.closest('input:not([type=checkbox]),select,textarea');
        if (event.key === 'Escape') {
          if (isField) isField.blur();
          if (isFiltered()) showAll();
          return;
        }
        if (isField || !find('keys').checked) return;
        const actions = {
          n: () => go(1),
          p: () => go(-1),
          '/': () => { find('more').open = true; find('text').focus(); },
          '?': () => { find('more').open = !find('more').open; },
        };
        if (!Object.hasOwn(actions, event.key)) return;
        event.preventDefault();
        actions[event.key]();
      });

      // A page opened from a disk may not be allowed to remember anything.
      const remembered = () => { try { return localStorage.getItem('copydesk-theme') || ''; } catch { return ''; } };
      const remember = (theme) => { try { localStorage.setItem('copydesk-theme', theme); } catch { /* as the system */ } };
      const paint = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
      find('theme').value = remembered();
      paint(find('theme').value);
      find('theme').addEventListener('change', () => { paint(find('theme').value); remember(find('theme').value); });

      // A link to a finding that a filter hides shows it again.
      const reveal = () => {
        const target = location.hash.length > 1 && find(decodeURIComponent(location.hash.slice(1)));
        if (target && target.closest('[hidden]')) { showAll(); target.scrollIntoView(); }
      };
      addEventListener('hashchange', reveal);

      document.querySelector('.theme').hidden = false;
      find('tools').hidden = findings.length === 0;
      find('more').open = matchMedia('(min-width: 52.01rem) and (min-height: 40rem)').matches;
      count();
    })();
    """#
}
