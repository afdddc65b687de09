/* Tables that are sorted by any column, and long ones whose rows are filtered. */
(() => {
  "use strict";

  const { announce, compare, element, filterBy, inParts, on, targetOf } = ReportGen;
  const orders = ["none", "ascending", "descending"];
  const mostAtOnce = 120;
  const slice = 40;

  const rowsOf = (body) => [...body.rows].filter((row) => !row.querySelector('[scope="rowgroup"]'));

  const textOf = (cell) => [...cell.childNodes].filter((node) => !node.matches?.(".citation, .note-mark")).map((node) => node.textContent).join("").trim();

  /** A number by the value of its quantity, a text, or null for what is not reported. */
  const keyOf = (cell) => {
    if (!cell || cell.querySelector(".missing")) return null;
    const value = cell.querySelector("data[value]");
    return value ? parseFloat(value.value) : textOf(cell) || null;
  };

  /** Numbers before texts; what is not reported stands last in either order; equal rows keep theirs. */
  const sorted = (rows, column, order) => {
    if (order === "none") return rows;
    const sign = order === "ascending" ? 1 : -1;
    const [number, text, missing] = [0, 1, 2];
    const kind = (key) => (key === null ? missing : typeof key === "number" ? number : text);
    const entries = rows.map((row) => {
      const key = keyOf(row.cells[column]);
      return { row, key, kind: kind(key) };
    });
    entries.sort((a, b) => {
      if (a.kind === missing || b.kind === missing) return a.kind - b.kind;
      return sign * (a.kind - b.kind || (a.kind === number ? a.key - b.key : compare(a.key, b.key)));
    });
    return entries.map(({ row }) => row);
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
        if (cell.scope === "col") heads.push([cell, x]);
        x += cell.colSpan;
      }
    });
    return heads;
  };

  /** Brings rows that were held back to the screen, some in each frame. */
  const show = (rows, wanted, then) => requestAnimationFrame(() => requestAnimationFrame(() => inParts(rows, slice, (part) => {
    for (const row of part) row.classList.remove("later");
    if (part.at(-1) === rows.at(-1)) then();
  }, wanted)));

  /** Puts rows in order from the top. The first of many stand at once, and the table comes back to where the reader was. */
  const place = (body, rows) => {
    const turn = (body.turn = (body.turn ?? 0) + 1);
    const heading = body.querySelector('[scope="rowgroup"]')?.closest("tr");
    const frame = body.closest(".frame");
    const top = frame.scrollTop;
    const rest = rows.length > mostAtOnce ? rows.slice(slice) : [];
    for (const row of rest) row.classList.add("later");
    if (heading) heading.after(...rows);
    else body.prepend(...rows);
    if (rest.length > 0) show(rest, () => body.turn === turn, () => (frame.scrollTop = top));
  };

  const makeSortable = (table) => {
    const heads = headsOf(table);
    // Rows stay in their group, below its heading.
    const groups = [...table.tBodies].map((body) => [body, rowsOf(body)]);
    if (!groups.some(([, rows]) => rows.length > 1)) return;
    for (const [head, column] of heads) {
      const name = textOf(head);
      const linked = head.querySelector("a");
      const button = element("button", { class: "sort", "aria-label": linked && `Sort by ${name}` }, !linked && [...head.childNodes]);
      head.append(button);
      on(button, "click", () => {
        const order = orders[(orders.indexOf(head.getAttribute("aria-sort") ?? "none") + 1) % 3];
        for (const [other] of heads) other.removeAttribute("aria-sort");
        if (order !== "none") head.setAttribute("aria-sort", order);
        for (const [body, rows] of groups) place(body, sorted(rows, column, order));
        announce(order === "none" ? "In the order of the data" : `Sorted by ${name}, ${order}`);
      });
    }
  };

  /** Shows the rows of a long table that were held back, and then goes where the address points. */
  const reveal = (table) => {
    const rest = [...table.querySelectorAll("tr.later")];
    if (rest.length > 0) show(rest, () => true, () => location.hash && targetOf(location.hash)?.scrollIntoView());
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    makeSortable(table);
    reveal(table);
  }

  for (const form of document.querySelectorAll(".filter[data-filter]"))
    filterBy(form, [...document.getElementById(form.dataset.filter).querySelector("table").tBodies].flatMap(rowsOf), "rows");
})();
