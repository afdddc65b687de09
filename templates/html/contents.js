/* The table of contents: marks the section that is read; on a small screen it opens from a bar. */
(() => {
  "use strict";

  const nav = document.querySelector(".contents");
  if (!nav) return;
  const button = nav.querySelector(".contents-toggle");
  const shown = nav.querySelector(".contents-current");
  const entries = [...nav.querySelectorAll("a")]
    .map((link) => ({ link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((entry) => entry.target);
  let current = null;

  const mark = () => {
    const line = Math.min(innerHeight / 4, 160);
    const passed = entries.filter((entry) => entry.target.getBoundingClientRect().top <= line);
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const entry = atEnd && scrollY > 0 ? entries.at(-1) : passed.at(-1) ?? null;
    if (entry === current) return;
    current?.link.removeAttribute("aria-current");
    current = entry;
    shown.textContent = entry ? entry.link.textContent : "";
    if (!entry) return;
    entry.link.setAttribute("aria-current", "true");
    const [outer, inner] = [nav.getBoundingClientRect(), entry.link.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) nav.scrollTop += inner.top - outer.top - outer.height / 3;
  };

  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  later();

  const open = (wanted) => {
    nav.classList.toggle("open", wanted);
    button.setAttribute("aria-expanded", String(wanted));
  };
  button.addEventListener("click", () => open(!nav.classList.contains("open")));
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a")) open(false);
  });
  nav.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !nav.contains(event.relatedTarget)) open(false);
  });
  nav.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !nav.classList.contains("open")) return;
    open(false);
    button.focus();
  });
})();
