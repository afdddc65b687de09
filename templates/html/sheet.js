/* The form and the table of a live forest plot, still without results, and the marks of its plot. */
(() => {
  "use strict";

  const { drawn, element, on } = ReportGen;
  // A place is a step of the axis, from 0 to 10,000; what lies before or behind it is cut there.
  const steps = 10000;

  const within = (place) => Math.min(Math.max(place, 0), steps);
  const percent = (place) => `${within(place) / 100}%`;
  const line = (from, to, y1, y2, kind) => drawn("line", { x1: percent(from), x2: percent(to), y1, y2, class: kind });
  const at = (place, name, attributes) => drawn("svg", { x: percent(place), y: "50%", overflow: "visible" }, drawn(name, attributes));
  const arrows = (low, high) => [
    low < 0 && at(0, "path", { d: "M-1 0L7-4V4Z", class: "tip" }),
    high > steps && at(steps, "path", { d: "M1 0L-7-4V4Z", class: "tip" }),
  ];

  const upright = (place, kind) => line(place, place, "0", "100%", kind);
  const interval = (low, high, kind) => low !== null && [line(low, high, "50%", "50%", kind), arrows(low, high)];
  const box = (place, side) => place !== null && at(place, "rect", { x: -side / 2, y: -side / 2, width: side, height: side });

  const diamond = (low, middle, high) => {
    if (low === null) return null;
    const start = within(low);
    const width = Math.max(within(high) - start, 1);
    const centre = Math.min(Math.max(middle - start, 0), width);
    const shape = drawn("polygon", { points: `0,10 ${centre},3 ${width},10 ${centre},17` });
    const frame = { x: percent(start), width: percent(width), height: "100%", viewBox: `0 0 ${width} 20`, preserveAspectRatio: "none" };
    return [drawn("svg", frame, shape), arrows(low, high)];
  };

  const axis = (ticks) => [
    line(0, steps, "0", "0", "axis"),
    ticks.map(([place, label]) => [line(place, place, "0", "5", "axis"), drawn("text", { x: percent(place), y: "1.35em", "text-anchor": "middle" }, label)]),
  ];

  const drawing = (...marks) => drawn("svg", { "aria-hidden": "true" }, marks);

  const bdi = (name) => element("bdi", {}, name);

  const row = (kind, ...cells) => element("tr", { role: "row", class: kind }, cells);
  const rows = (name, ...content) => element(name, { role: "rowgroup" }, content);
  const cell = (kind, ...content) => element("td", { role: "cell", class: kind }, content);
  const wide = (colspan, ...content) => element("td", { role: "cell", colspan }, content);
  const head = (scope, colspan, ...content) => element("th", { role: scope === "col" ? "columnheader" : "rowheader", scope, colspan }, content);

  // Sentences and labels come from the data file, with places for what is put in.
  const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");

  const choice = (name, label, options) =>
    element("label", {}, element("span", {}, label), element("select", { name }, options.map(([value, text]) => element("option", { value }, text))));
  const button = (kind, text, action) => on(element(`button.${kind}`, {}, text), "click", action);

  const axisRow = (data, measure) => {
    const [left, right] = data.favours;
    return row(
      "axis", wide(1 + data.arms.length),
      cell("plot", drawing(axis(measure.ticks)), element("div.live-axis", {}, measure.axis),
        left && element("div.live-favours", {}, element("span", {}, `← ${left}`), element("span", {}, right && `${right} →`))),
      wide(2));
  };

  /** A row with the result of several studies. */
  const summary = (data, kind, ...label) => {
    const [plot, estimate] = ["plot", "estimate"].map((part) => cell(part));
    return { line: row(kind, head("row", 1 + data.arms.length, label), plot, estimate, cell("weight")), plot, estimate };
  };

  const build = (name, data, sorts, reset, leave) => {
    const { words } = data;
    const studies = data.studies.map((study, index) => {
      const choose = element("button", { tabindex: "-1", "aria-label": filled(words.leave_out, study) }, bdi(study.name));
      const arms = data.arms.map((arm, i) => element("td", { role: "cell", class: "arm", "data-label": arm }, study.arms[i]));
      const [plot, estimate, weight] = ["plot", "estimate", "weight"].map((kind) => cell(kind));
      const line = row("study", head("row", null, choose), arms, plot, estimate, weight);
      line.dataset.study = index;
      return { line, choose, plot, estimate, weight };
    });

    const predicts = data.variants.some(({ fits }) => fits.some((some) => some && some[14] !== null));
    const form = element(
      "form.live-controls", { "aria-label": filled(words.analysis_of, { name }) },
      choice("est", words.estimator, data.estimators), choice("test", words.test, data.tests),
      data.measures.length > 1 && choice("measure", words.of_measure, data.measures.map(({ id, label }) => [id, label])),
      data.groupings.length > 0 && choice("groups", words.subgroups, [["", words.no_subgroups], ...data.groupings.map(({ id, label }) => [id, label])]),
      choice("sort", words.order, sorts.filter(([id]) => id !== "year" || data.studies.some(({ year }) => year))),
      predicts && element("label.tick", {}, element("input", { type: "checkbox", name: "pi" }), element("span", {}, words.prediction_interval)),
      element("span.live-buttons", {}, button("live-reset", words.reset, reset), button("live-close", words.close, leave)));

    const heads = [words.study, ...data.arms, words.plot, "", words.weight].map((title) => head("col", null, title));
    const foot = rows("tfoot");
    const table = element(
      "table", { role: "table", class: "live" },
      element("caption", {}, words.how_to),
      rows("thead", row(null, heads)), foot);
    const silent = data.silent.length > 0
      && element("div.live-silent", {}, words.not_reported_by, element("ul", {}, data.silent.map((study) => element("li", {}, bdi(study)))));
    const sentence = element("p.live-sentence", {});
    const details = element("div.live-study", {});
    const root = element(
      "div.explorer", { role: "region", "aria-label": filled(words.explorer_of, { name, label: data.label }), tabindex: "-1" }, form, table, silent,
      element("div.live-result", { tabindex: "0", role: "group", "aria-label": words.result_label }, sentence, details));
    return { studies, form, heads, foot, table, sentence, details, root };
  };

  ReportGen.sheet = { axisRow, bdi, box, build, diamond, drawing, filled, head, interval, row, rows, summary, upright, wide };
})();
