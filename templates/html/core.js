/* What all scripts of the site share, as the one global ReportGen; the switch of themes; buttons that copy. A page is whole without any of it. */
(() => {
  "use strict";

  const root = document.documentElement;

  /** Makes an element: attributes by name, then children. */
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const status = element("p", { class: "unseen", role: "status" });
  document.querySelector("main").append(status);

  /** Says a change to those who do not see it. */
  const announce = (text) => {
    status.textContent = text;
  };

  /** A copy without ids, which stand once in a page; what they named is named in words. */
  const cloneOf = (original) => {
    const copy = original.cloneNode(true);
    for (const part of [copy, ...copy.querySelectorAll("[aria-labelledby]")]) {
      const names = part.getAttribute("aria-labelledby");
      if (!names) continue;
      const words = names.split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
      part.removeAttribute("aria-labelledby");
      part.setAttribute("aria-label", words.join(". "));
    }
    copy.removeAttribute("id");
    for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
    return copy;
  };

  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea", { "aria-hidden": "true", class: "unseen" });
      area.value = text;
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
  const themeButton = document.querySelector("button.theme");
  const showTheme = () => {
    themeButton.textContent = `Theme: ${root.dataset.theme ?? "system"}`;
  };
  themeButton?.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme ?? "system") + 1) % themes.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      /* The choice holds for this page. */
    }
    showTheme();
    announce(themeButton.textContent);
  });
  if (themeButton) showTheme();

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("button[data-copy]");
    if (copy) copyFrom(copy, document.getElementById(copy.dataset.copy).textContent.trim());
    const anchor = event.target.closest("a.anchor");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = anchor.hash;
    copyFrom(anchor, anchor.href);
  });

  window.ReportGen = { announce, cloneOf, element };
})();
