/* Tables that are sorted by any column, and long ones whose rows are filtered. */
(() => {
  "use strict";

  const { announce, element } = window.ReportGen;
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const orders = ["ascending", "descending", "none"];

  const textOf = (cell) => {
    const parts = [...cell.childNodes].filter((node) => !(node.classList?.contains("citation") || node.classList?.contains("note-mark")));
    return parts.map((node) => node.textContent).join("").trim();
  };

  /** A number by the value of its quantity, a text, or null for what is not reported. */
  const keyOf = (cell) => {
    if (!cell || cell.querySelector(".missing")) return null;
    const value = cell.querySelector("data[value]");
    const text = textOf(cell);
    if (value) return parseFloat(value.value);
    return text === "" ? null : text;
  };

  const compare = (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return collator.compare(a, b);
  };

  /** What is not reported stands last in either order; equal rows keep theirs. */
  const sorted = (rows, column, order) => {
    if (order === "none") return rows;
    const sign = order === "ascending" ? 1 : -1;
    const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row.cells[column]) }));
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.index - b.index;
      return sign * compare(a.key, b.key) || a.index - b.index;
    });
    return keyed.map((entry) => entry.row);
  };

  /** The heads of single columns with their column, counted over heads that span several rows or columns. */
  const headsOf = (table) => {
    const taken = [];
    const heads = [];
    [...table.tHead.rows].forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (taken[y]?.[x]) x += 1;
        for (let dy = 0; dy < cell.rowSpan; dy += 1)
          for (let dx = 0; dx < cell.colSpan; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
        if (cell.scope === "col") heads.push({ head: cell, column: x });
        x += cell.colSpan;
      }
    });
    return heads;
  };

  const slice = 120;

  /** Puts rows in order from the top, some in each frame, so that a long table never keeps the reader waiting. */
  const place = (body, rows) => {
    const heading = body.querySelector('[scope="rowgroup"]')?.closest("tr");
    let done = 0;
    const turn = (body.turn = (body.turn ?? 0) + 1);
    const next = () => {
      if (body.turn !== turn) return;
      const part = rows.slice(done, done + slice);
      if (done) rows[done - 1].after(...part);
      else if (heading) heading.after(...part);
      else body.prepend(...part);
      done += slice;
      if (done < rows.length) requestAnimationFrame(next);
    };
    next();
  };

  const makeSortable = (table) => {
    const heads = headsOf(table);
    // Rows stay in their group, below its heading.
    const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].filter((row) => !row.querySelector('[scope="rowgroup"]')) }));
    if (!groups.some(({ rows }) => rows.length > 1)) return;
    heads.forEach(({ head, column }) => {
      const name = textOf(head);
      const button = element("button", { type: "button", class: "sort" });
      if (head.querySelector("a")) button.setAttribute("aria-label", `Sort by ${name}`);
      else button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const order = orders[(orders.indexOf(head.getAttribute("aria-sort") ?? "none") + 1) % orders.length];
        for (const other of heads) other.head.removeAttribute("aria-sort");
        if (order !== "none") head.setAttribute("aria-sort", order);
        for (const { body, rows } of groups) if (rows.length) place(body, sorted(rows, column, order));
        announce(order === "none" ? "In the order of the data" : `Sorted by ${name}, ${order}`);
      });
    });
  };

  /** Shows the rows of a long table that were held back, some in each frame, and then goes where the address points. */
  const reveal = (table) => {
    const rest = [...table.tBodies].flatMap((body) => [...body.rows].slice(slice));
    for (const row of rest) row.hidden = true;
    table.classList.add("shown");
    const next = () => {
      for (const row of rest.splice(0, slice)) row.hidden = false;
      if (rest.length) requestAnimationFrame(next);
      else if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    };
    requestAnimationFrame(() => requestAnimationFrame(next));
  };

  const makeFilter = (filter) => {
    const table = document.getElementById(filter.dataset.filter).querySelector("table");
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.querySelector('[scope="rowgroup"]')).map((row) => ({ row, text: row.textContent.toLowerCase() }));
    const [input, count] = [filter.querySelector("input"), filter.querySelector("output")];
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter((word) => word);
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = `${shown} of ${rows.length} rows`;
    });
  };

  for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
  for (const table of document.querySelectorAll("table.many")) reveal(table);
  for (const filter of document.querySelectorAll(".filter[data-filter]")) makeFilter(filter);
})();
