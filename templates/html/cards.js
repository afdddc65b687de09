/* The list of reviews: filtered by words, sorted by what the reader chooses. */
(() => {
  "use strict";

  const form = document.querySelector(".cards-form");
  const list = document.querySelector(".cards");
  if (!form || !list) return;
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const cards = [...list.children].map((card) => ({ card, text: card.textContent.toLowerCase() }));
  const [input, select, count] = [form.querySelector("input"), form.querySelector("select"), form.querySelector("output")];

  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    for (const { card, text } of cards) {
      card.hidden = !words.every((word) => text.includes(word));
      if (!card.hidden) shown += 1;
    }
    count.textContent = `${shown} of ${cards.length} reviews`;
  };

  /** Titles and grades go up, numbers and dates down; a review without the value stands last. */
  const sort = () => {
    const name = select.value;
    const key = ({ card }) => card.dataset[name] ?? "";
    const ordered = [...cards].sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      if (!left || !right) return (left === "") - (right === "");
      return name === "title" || name === "grade" ? collator.compare(left, right) : collator.compare(right, left);
    });
    list.append(...ordered.map(({ card }) => card));
  };

  input.addEventListener("input", filter);
  select.addEventListener("change", () => {
    sort();
    window.ReportGen.announce(`Sorted by ${select.selectedOptions[0].textContent}`);
  });
})();
