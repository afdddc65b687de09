/* The table of contents: marks the section that is read; on a small screen it opens from a bar. */
(() => {
  "use strict";

  const { on, targetOf } = ReportGen;
  const nav = document.querySelector(".contents");
  if (!nav) return;
  const button = nav.querySelector(".contents-toggle");
  const entries = [...nav.querySelectorAll("a")].map((link) => ({ link, target: targetOf(link.hash) })).filter(({ target }) => target);
  let current = null;

  const mark = () => {
    const line = Math.min(innerHeight / 4, 160);
    const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const link = entries.findLast(({ target }) => atEnd || target.getBoundingClientRect().top <= line)?.link;
    if (link === current) return;
    current?.removeAttribute("aria-current");
    current = link;
    nav.querySelector(".contents-current").textContent = link?.textContent ?? "";
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const [outer, inner] = [nav, link].map((part) => part.getBoundingClientRect());
    if (inner.top < outer.top || inner.bottom > outer.bottom) nav.scrollTop += inner.top - outer.top - outer.height / 3;
  };

  let waiting = 0;
  const later = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mark);
  };
  on(window, "scroll", later);
  on(window, "resize", later);
  later();

  const open = (wanted) => button.setAttribute("aria-expanded", nav.classList.toggle("open", wanted));
  on(button, "click", () => open());
  on(nav, "click", (event) => {
    if (event.target.closest("a")) open(false);
  });
  on(nav, "focusout", (event) => {
    if (event.relatedTarget && !nav.contains(event.relatedTarget)) open(false);
  });
  on(nav, "keydown", (event) => {
    if (event.key !== "Escape" || !nav.classList.contains("open")) return;
    open(false);
    button.focus();
  });
})();
