// Size of text and colours, as the buttons in the header set them; kept in the browser's own memory and sent nowhere.
const looks = { text: ["text-small", "text-large", "text-largest"], theme: ["theme-light", "theme-dark", "theme-contrast"] };
const root = document.documentElement;
const memory = {
  get: key => { try { return localStorage.getItem("look-" + key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem("look-" + key, value); } catch { /* a browser that forgets is no error */ } },
};

const show = (kind, look) => {
  root.classList.remove(...looks[kind]);
  if (looks[kind].includes(look)) {
    root.classList.add(look);
  }
  for (const button of document.querySelectorAll(`[data-kind=${kind}]`)) {
    button.setAttribute("aria-pressed", button.dataset.look === (looks[kind].includes(look) ? look : ""));
  }
};

for (const kind of Object.keys(looks)) {
  show(kind, memory.get(kind));
}
for (const tools of document.querySelectorAll("[data-needs-script]")) {
  tools.hidden = false;
}
document.addEventListener("click", event => {
  const button = event.target.closest("button[data-look], [data-print]");
  if (button && "print" in button.dataset) {
    window.print();
  } else if (button) {
    memory.set(button.dataset.kind, button.dataset.look);
    show(button.dataset.kind, button.dataset.look);
  }
});
