/* What all scripts of the site share, as the one global ReportGen; the switch of themes; buttons that copy. A page is whole without any of it. */
(() => {
  "use strict";

  const root = document.documentElement;

  const made = (node, attributes, children) => {
    for (const key in attributes) if (attributes[key] != null) node.setAttribute(key, attributes[key]);
    node.append(...children.flat(9).filter(Boolean));
    return node;
  };

  /** Makes an element, "p" or with a class "p.note": attributes by name, then children, which are nodes, texts and lists of them; what is null or false is left out. */
  const element = (kind, attributes, ...children) => {
    const [name, style] = kind.split(".");
    return made(document.createElement(name), { type: name === "button" ? name : null, class: style, ...attributes }, children);
  };

  /** The same in a drawing. */
  const drawn = (name, attributes, ...children) => made(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

  const on = (target, type, action) => {
    target.addEventListener(type, action);
    return target;
  };

  const status = element("p.unseen", { role: "status" });
  document.querySelector("main").append(status);

  /** Says a change to those who do not see it. */
  const announce = (text) => {
    status.textContent = text;
  };

  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };

  /** Does something to all, to so many in each frame, so that what is long never keeps the reader waiting. */
  const inParts = (items, size, action, wanted = () => true) => {
    let done = 0;
    const next = () => {
      if (!wanted()) return;
      action(items.slice(done, done + size));
      done += size;
      if (done < items.length) requestAnimationFrame(next);
    };
    next();
  };

  const loads = {};

  /** Loads a script of data once. From a folder on disk a page may read nothing else. */
  const load = (path) => (loads[path] ??= new Promise((done, failed) => document.head.append(on(on(element("script", { src: path }), "load", done), "error", failed))));

  /** What a link or an address within the page leads to. */
  const targetOf = (hash) => document.getElementById(decoded(hash.slice(1)));

  /** A copy without ids, which stand once in a page; what they named is named in words. */
  const cloneOf = (original) => {
    const copy = original.cloneNode(true);
    for (const part of [copy, ...copy.querySelectorAll("[id], [aria-labelledby]")]) {
      const names = part.getAttribute("aria-labelledby");
      if (names) part.setAttribute("aria-label", names.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(". "));
      part.removeAttribute("aria-labelledby");
      part.removeAttribute("id");
    }
    return copy;
  };

  const collator = new Intl.Collator(root.lang || undefined, { numeric: true });

  /** Texts in the order of the page's language, numbers in them by their value. */
  const compare = (a, b) => collator.compare(a, b);

  /** Hides the items that lack a word which is typed into the form, and says how many are left. */
  const filterBy = (form, items, noun) => {
    const texts = items.map((item) => item.textContent.toLowerCase());
    on(form.querySelector("input"), "input", ({ target }) => {
      const words = target.value.toLowerCase().split(/\s+/);
      const left = items.filter((item, i) => !(item.hidden = !words.every((word) => texts[i].includes(word))));
      form.querySelector("output").textContent = `${left.length} of ${items.length} ${noun}`;
    });
  };

  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea.unseen", {}, text);
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    announce("Copied");
  };

  /** Copies, and shows on the control that it was done. */
  const copyFrom = async (control, text) => {
    const focused = document.activeElement;
    await copyText(text);
    focused?.focus();
    control.classList.add("done");
    setTimeout(() => control.classList.remove("done"), 1500);
  };

  const themes = ["system", "light", "dark"];
  const button = document.querySelector("button.theme");
  const theme = () => root.dataset.theme ?? themes[0];
  const showTheme = () => (button.textContent = `Theme: ${theme()}`);
  if (button) on(button, "click", () => {
    const next = themes[(themes.indexOf(theme()) + 1) % 3];
    if (next === themes[0]) delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      /* The choice holds for this page. */
    }
    announce(showTheme());
  });
  if (button) showTheme();

  on(document, "click", (event) => {
    const copy = event.target.closest("button[data-copy]");
    if (copy) copyFrom(copy, document.getElementById(copy.dataset.copy).textContent.trim());
    const anchor = event.target.closest("a.anchor");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = anchor.hash;
    copyFrom(anchor, anchor.href);
  });

  window.ReportGen = { announce, cloneOf, compare, decoded, drawn, element, filterBy, inParts, load, on, targetOf };
})();
