/* Shows where a number comes from when it is followed: a box at the number, from the review's ledger, which is loaded when it is first asked for. Without this, the number is a link
   into the ledger. In tables the numbers are one stop of the tab key, and the arrow keys go from one to the next. In the ledger itself: the search. */
(() => {
  "use strict";

  const { announce, element, load } = window.ReportGen;
  const ledgerPage = "ledger.html";
  let entries = null;
  let pieces = null;
  let box = null;
  let owner = null;

  window.ReportGen.ledger = (data) => {
    ({ entries, texts: pieces } = data);
  };

  const hide = (refocus) => {
    if (!box) return;
    box.remove();
    if (owner instanceof HTMLElement) owner.setAttribute("aria-expanded", "false");
    if (refocus) owner.focus?.();
    box = owner = null;
  };

  const place = (at) => {
    const margin = 8;
    const wide = document.documentElement.clientWidth;
    const under = innerHeight - at.bottom - 2 * margin;
    const below = under >= 240 || under >= at.top;
    box.style.maxHeight = `${Math.max(160, below ? under : at.top - 2 * margin)}px`;
    box.style.left = `${Math.max(margin, Math.min(at.left, wide - box.offsetWidth - margin)) + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 4 : at.top - box.offsetHeight - 4) + scrollY}px`;
  };

  const show = (control, address, printed) => {
    hide(false);
    const [label, id, lines] = entries[address];
    owner = control;
    const close = element("button", { type: "button", class: "trace-close", "aria-label": "Close" }, "×");
    const title = element("p", { id: "trace-title", class: "trace-title", dir: "auto" }, element("b", {}, printed.replace(/^= /, "")), ` ${label}`);
    const body = element("div", {});
    body.innerHTML = lines.map((i) => pieces[i]).join("\n");
    const whole = element("p", {}, element("a", { href: `${ledgerPage}#${id}` }, "Entry in the ledger"));
    box = element("div", { class: "trace-box", role: "dialog", "aria-labelledby": "trace-title", tabindex: "-1" }, close, title, body, whole);
    close.addEventListener("click", () => hide(true));
    document.body.append(box);
    place(control.getBoundingClientRect());
    if (control instanceof HTMLElement) control.setAttribute("aria-expanded", "true");
    box.focus();
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (box?.contains(event.target)) return;
    const control = event.target.closest("a.v, .drawing :is([data-entry], [data-address])");
    if (!control) {
      hide(false);
      return;
    }
    event.preventDefault();
    if (control === owner) {
      hide(true);
      return;
    }
    load("ledger.js").then(() => {
      const id = control.matches("a") ? control.hash.slice(1) : control.dataset.entry;
      const address = control.dataset.address ?? Object.keys(entries).find((a) => entries[a][1] === id);
      if (entries[address]) show(control, address, control.textContent.trim());
      else if (control.matches("a")) location.href = control.href;
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box) hide(true);
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const table = step && event.target.closest("a.v")?.closest("table");
    if (!table) return;
    const links = [...table.querySelectorAll("a.v")];
    const from = links.indexOf(event.target.closest("a.v"));
    let to = from + step;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const column = links[from].closest("td, th").cellIndex;
      while (links[to] && links[to].closest("td, th").cellIndex !== column) to += step;
    }
    if (!links[to]) return;
    event.preventDefault();
    links[from].tabIndex = -1;
    links[to].tabIndex = 0;
    links[to].focus();
  });

  // A few at a time, when the page has nothing else to do: neither the first painting nor the reader waits for it.
  const later = [...document.querySelectorAll("table")].flatMap((t) => [...t.querySelectorAll("a.v")].slice(1));
  const settle = () => {
    for (const link of later.splice(0, 150)) link.tabIndex = -1;
    if (later.length > 0) requestIdleCallback(settle);
  };
  requestIdleCallback(settle);

  const search = document.querySelector(".ledger-search");
  if (!search) return;
  const found = document.querySelector(".ledger-found");
  const sections = [...document.querySelectorAll(".ledger section")];
  // What it is in words and what is printed stand first.
  const first = (section) => [...section.querySelectorAll("dd")].slice(0, 2).map((d) => d.textContent).join(" ");
  const contents = sections.map((s) => `${s.id} ${s.querySelector("h3").textContent} ${first(s)}`.toLowerCase());
  let timer = 0;
  const find = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const [i, section] of sections.entries()) {
        section.hidden = !words.every((w) => contents[i].includes(w));
        if (!section.hidden) count += 1;
      }
      found.textContent = words.length === 0 ? "" : `${count} of ${sections.length} entries`;
    }, 120);
  };
  search.addEventListener("input", find);
  // What was typed before this ran, or what the browser kept.
  if (search.value) find();
  announce("");
})();
