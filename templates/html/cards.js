/* The list of reviews: filtered by words, sorted by what the reader chooses. */
(() => {
  "use strict";

  const { announce, compare, filterBy, on } = ReportGen;
  const form = document.querySelector(".cards-form");
  const list = document.querySelector(".cards");
  if (!form || !list) return;
  const cards = [...list.children];
  const select = form.querySelector("select");

  filterBy(form, cards, "reviews");

  /** Titles and grades go up, numbers and dates down; a review without the value stands last. */
  on(select, "change", () => {
    const name = select.value;
    const sign = name === "title" || name === "grade" ? 1 : -1;
    const key = (card) => card.dataset[name] ?? "";
    list.append(...[...cards].sort((a, b) => (key(a) === "") - (key(b) === "") || sign * compare(key(a), key(b))));
    announce(`Sorted by ${select.selectedOptions[0].textContent}`);
  });
})();
