// Only the preview server adds this script: it reloads the page after a change and shows what was found on top of it.
(() => {
  const mine = Number(new URL(document.currentScript.src).searchParams.get('version'));
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: rgb(20 20 30 / .92); color: #fff; font: 16px/1.6 Sarabun, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
    li { margin: 0 0 1rem; padding: .6rem .9rem; background: rgb(255 255 255 / .08); border-left: .3rem solid #f66; overflow-wrap: anywhere; }
    li.gap { border-color: #d8a; } li.warning { border-color: #fc6; } li.notice { border-color: #6cf; }
    ol { list-style: none; padding: 0; }
    code { color: #9df; } p { margin: .2rem 0; }
    button { font: inherit; padding: .4rem 1rem; border-radius: .4rem; border: 1px solid #fff; background: transparent; color: inherit; cursor: pointer; }
  `);
  const add = (parent, name, text, kind) => {
    const element = document.createElement(name);
    if (text) { element.textContent = text; }
    if (kind) { element.className = kind; }
    parent.append(element);
    return element;
  };
  let overlay = null;
  const show = (state) => {
    overlay?.remove();
    overlay = null;
    if (state.findings.length === 0) { return; }
    overlay = document.createElement('ita-findings');
    overlay.lang = state.language;
    overlay.setAttribute('role', 'alert');
    const root = overlay.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    const main = add(root, 'main');
    add(main, 'h1', state.title);
    add(main, 'p', state.note);
    const close = add(main, 'button', state.close);
    close.addEventListener('click', () => overlay.remove());
    const list = add(main, 'ol');
    for (const found of state.findings) {
      const item = add(list, 'li', null, found.severity);
      add(item, 'code', `${found.place} ${found.severity} ${found.id}`);
      add(item, 'p', found.message);
      add(item, 'p', found.help);
    }
    document.body.append(overlay);
  };
  const events = new EventSource('/.ita/events');
  events.onmessage = (event) => {
    const state = JSON.parse(event.data);
    if (state.version !== mine) { location.reload(); } else { show(state); }
  };
})();
