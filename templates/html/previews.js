/* Shows what a citation, a note's mark or a cross-reference leads to, on hover and on focus. Escape dismisses it; the pointer may move onto it. */
(() => {
  "use strict";

  const { cloneOf, element, on, targetOf } = ReportGen;
  const links = 'a[role="doc-biblioref"], a[role="doc-noteref"], a.xref';
  const rows = 5;
  let box = null;
  let owner = null;
  let timer = 0;

  const withoutLinksBack = (copy) => {
    for (const part of copy.querySelectorAll(".back, .anchor, .files, details, .filter")) part.remove();
    return copy;
  };

  const ofTable = (target) => {
    const table = cloneOf(target.querySelector("table"));
    for (const row of [...table.querySelectorAll("tbody tr")].slice(rows).concat(table.tFoot ?? [])) row.remove();
    for (const button of table.querySelectorAll("button")) button.replaceWith(...button.childNodes);
    return table;
  };

  const ofFigure = (target) => {
    const figure = withoutLinksBack(cloneOf(target.querySelector("figure")));
    figure.querySelector(".drawing-wide")?.remove();
    return figure;
  };

  const ofSection = (heading) => {
    let next = heading.closest(".heading")?.nextElementSibling;
    while (next && next.localName !== "p" && !next.matches(".heading")) next = next.nextElementSibling;
    return [element("b", {}, heading.textContent), next?.localName === "p" && withoutLinksBack(cloneOf(next))];
  };

  const contentOf = (target) => {
    if (target.matches("li, p")) return [...withoutLinksBack(cloneOf(target)).childNodes];
    if (target.querySelector("figure")) return ofFigure(target);
    if (target.querySelector("table")) return ofTable(target);
    return ofSection(target);
  };

  const hide = () => {
    clearTimeout(timer);
    box?.remove();
    owner?.removeAttribute("aria-describedby");
    box = owner = null;
  };

  const place = (link) => {
    const at = link.getClientRects()[0];
    const margin = 8;
    const [above, under] = [at.top - 2 * margin, innerHeight - at.bottom - 2 * margin];
    const below = box.offsetHeight <= under || under >= above;
    box.style.maxHeight = `${Math.max(below ? under : above, 80)}px`;
    box.style.left = `${Math.max(margin, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - margin)) + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 4 : at.top - box.offsetHeight - 4) + scrollY}px`;
  };

  const show = (link) => {
    if (owner === link) return;
    hide();
    const target = targetOf(link.hash);
    if (!target) return;
    owner = link;
    box = element("div.preview", { id: "preview", role: "note" }, contentOf(target));
    for (const part of box.querySelectorAll("[tabindex]")) part.removeAttribute("tabindex");
    for (const part of box.querySelectorAll("a")) part.tabIndex = -1;
    document.querySelector("main").append(box);
    link.setAttribute("aria-describedby", "preview");
    place(link);
  };

  const soon = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  on(document, "pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = event.target.closest(links);
    if (link) soon(() => show(link), 150);
    else if (box && !box.contains(event.target)) soon(hide, 250);
    else if (box) clearTimeout(timer);
  });
  on(document, "focusin", (event) => {
    const link = event.target.closest(links);
    if (link?.matches(":focus-visible")) show(link);
    else if (box && !box.contains(event.target)) hide();
  });
  on(document, "keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  on(document, "click", (event) => {
    if (box && !box.contains(event.target)) hide();
  });
})();
