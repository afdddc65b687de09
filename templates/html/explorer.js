/*
 * The live forest plot: another estimator, test or measure, subgroups, one study less. Every number and sentence comes printed from the data file of the outcome;
 * what is chosen stands in the address, and every change goes through it: #explore=forest_falls;est=DL;out=doe_2001.
 */
(() => {
  "use strict";

  const { announce, element } = window.ReportGen;
  const steps = 10000;
  const loaded = {};
  const open = new Map();
  let clicked = null;

  window.ReportGen.explorer = (outcome, data) => {
    loaded[outcome] = data;
  };

  const load = (outcome, path) => new Promise((done, failed) => {
    if (loaded[outcome]) return done(loaded[outcome]);
    const script = element("script", { src: path });
    script.addEventListener("load", () => done(loaded[outcome]));
    script.addEventListener("error", failed);
    document.head.append(script);
  });

  const drawn = (name, attributes, ...children) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const percent = (place) => `${Math.min(Math.max(place, 0), steps) / (steps / 100)}%`;
  const upright = (place, kind) => drawn("line", { x1: percent(place), x2: percent(place), y1: "0", y2: "100%", class: kind });
  const level = (from, to, kind) => drawn("line", { x1: percent(from), x2: percent(to), y1: "50%", y2: "50%", class: kind });
  const at = (place, ...children) => drawn("svg", { x: percent(place), y: "50%", overflow: "visible" }, ...children);
  const arrows = (low, high) => [
    ...(low < 0 ? [at(0, drawn("path", { d: "M-1 0L7-4V4Z", class: "tip" }))] : []),
    ...(high > steps ? [at(steps, drawn("path", { d: "M1 0L-7-4V4Z", class: "tip" }))] : []),
  ];
  const interval = (low, high, kind) => (low === null ? [] : [level(low, high, kind), ...arrows(low, high)]);
  const box = (place, side) => (place === null ? [] : [at(place, drawn("rect", { x: -side / 2, y: -side / 2, width: side, height: side }))]);

  const diamond = (low, middle, high) => {
    if (low === null) return [];
    const [start, end] = [Math.max(low, 0), Math.max(Math.min(high, steps), Math.max(low, 0) + 1)];
    const centre = Math.min(Math.max(middle, start), end) - start;
    const shape = drawn("polygon", { points: `0,10 ${centre},3 ${end - start},10 ${centre},17` });
    const frame = { x: percent(start), width: percent(end - start), height: "100%", viewBox: `0 0 ${end - start} 20`, preserveAspectRatio: "none" };
    return [drawn("svg", frame, shape), ...arrows(low, high)];
  };

  // A name may run from right to left: isolates keep its direction from the words around it.
  const isolated = (name) => `\u2068${name}\u2069`;
  const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");

  const cell = (role, attributes, ...children) => element(role === "cell" ? "td" : "th", { role, ...attributes }, ...children);
  const row = (attributes, ...children) => element("tr", { role: "row", ...attributes }, ...children);

  const choice = (name, label, options) => {
    const select = element("select", { name }, ...options.map(([value, text]) => element("option", { value }, text)));
    return element("label", {}, element("span", {}, label), select);
  };

  const sorts = [["file", "As in the data"], ["year", "Year"], ["weight", "Weight"], ["effect", "Effect"]];

  class Explorer {
    constructor(float, button, data) {
      [this.float, this.button, this.data] = [float, button, data];
      const first = data.variants[0];
      this.declared = { est: first.estimator, test: first.test, measure: first.measure, pi: "1", groups: "", out: "", sort: button.dataset.order };
      this.name = float.querySelector("figcaption b").textContent.replace(/\.$/, "");
      this.build();
    }

    build() {
      const { data } = this;
      this.rows = data.studies.map((study, index) => this.studyRow(study, index));
      this.form = this.controls();
      this.heads = ["Study", ...data.arms, "Plot", "", "Weight"].map((text) => cell("columnheader", { scope: "col" }, text));
      this.foot = element("tfoot", { role: "rowgroup" });
      this.table = element(
        "table", { role: "table", class: "live" },
        element("caption", {}, "Point at a study to see its numbers. Choose it to leave it out, and again to bring it back; arrow keys move between studies."),
        element("thead", { role: "rowgroup" }, row({}, ...this.heads)), this.foot);
      this.sentence = element("p", { class: "live-sentence" });
      this.study = element("div", { class: "live-study" });
      this.result = element("div", { class: "live-result", tabindex: "0", role: "group", "aria-label": "Result" }, this.sentence, this.study);
      this.root = element("div", { class: "explorer", role: "region", "aria-label": `Explorer of ${this.name}: ${data.label}`, tabindex: "-1" }, this.form, this.table, ...this.silent(), this.result);
      this.listen();
    }

    controls() {
      const { data } = this;
      const fields = [choice("est", "Heterogeneity", data.estimators), choice("test", "Test", data.tests)];
      if (data.measures.length > 1) fields.push(choice("measure", "Measure", data.measures.map((m) => [m.id, m.label])));
      if (data.groupings.length) fields.push(choice("groups", "Subgroups", [["", "None"], ...data.groupings.map((g) => [g.id, g.label])]));
      fields.push(choice("sort", "Order", data.studies.some((s) => s.year) ? sorts : sorts.filter(([id]) => id !== "year")));
      if (data.variants.some((v) => v.fits.some((f) => f && f[14] !== null)))
        fields.push(element("label", { class: "tick" }, element("input", { type: "checkbox", name: "pi" }), element("span", {}, "Prediction interval")));
      const reset = element("button", { type: "button", class: "live-reset" }, "Reset to the declared analysis");
      const close = element("button", { type: "button", class: "live-close" }, "Close");
      reset.addEventListener("click", () => this.go(this.declared));
      close.addEventListener("click", () => this.leave());
      return element("form", { class: "live-controls", "aria-label": `Analysis of ${this.name}` }, ...fields, element("span", { class: "live-buttons" }, reset, close));
    }

    silent() {
      const names = this.data.silent.map((name) => element("li", {}, element("bdi", {}, name)));
      return names.length ? [element("div", { class: "live-silent" }, "Not reported by: ", element("ul", {}, ...names))] : [];
    }

    studyRow(study, index) {
      const button = element("button", { type: "button", tabindex: "-1", "aria-pressed": "false", "aria-label": `Leave out ${study.name}` }, element("bdi", {}, study.name));
      const arms = this.data.arms.map((arm, i) => cell("cell", { class: "arm", "data-label": arm }, study.arms[i] ?? ""));
      const [plot, estimate, weight] = ["plot", "estimate", "weight"].map((kind) => cell("cell", { class: kind }));
      const line = row({ class: "study", "data-study": index }, cell("rowheader", { scope: "row" }, button), ...arms, plot, estimate, weight);
      return { line, button, plot, estimate, weight };
    }

    listen() {
      const studyOf = (event) => event.target.closest?.("tr.study")?.dataset.study;
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.addEventListener("change", ({ target }) => this.go({ ...this.state, [target.name]: target.type === "checkbox" ? String(Number(target.checked)) : target.value }));
      this.table.addEventListener("click", (event) => {
        const index = studyOf(event);
        if (index === undefined || !this.variant.fits[Number(index) + 1]) return;
        const { id } = this.data.studies[index];
        this.go({ ...this.state, out: this.state.out === id ? "" : id });
      });
      for (const kind of ["pointerover", "focusin"]) {
        this.table.addEventListener(kind, (event) => {
          const index = studyOf(event);
          if (index !== undefined) this.look(Number(index));
        });
      }
      this.table.addEventListener("keydown", (event) => this.move(event));
    }

    /** One study's button is in the order of Tab; arrows move among them. */
    move(event) {
      const shown = [...this.table.querySelectorAll("tr.study button")];
      const from = shown.indexOf(event.target);
      const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: shown.length - 1 }[event.key];
      if (from < 0 || to === undefined) return;
      event.preventDefault();
      shown[Math.min(Math.max(to, 0), shown.length - 1)].focus();
    }

    go(state) {
      const parts = Object.keys(this.declared).filter((key) => state[key] !== this.declared[key]).map((key) => `;${key}=${encodeURIComponent(state[key])}`);
      const hash = `#explore=${encodeURIComponent(this.float.id)}${parts.join("")}`;
      if (location.hash === hash) this.show(state);
      else location.hash = hash;
    }

    leave() {
      this.hide();
      location.hash = `#${this.float.id}`;
      this.button.focus();
    }

    hide() {
      this.float.classList.remove("exploring");
      this.root.remove();
      this.button.setAttribute("aria-expanded", "false");
      open.delete(this.float.id);
    }

    /** What the address says, where it says something that there is. */
    sound(wanted) {
      const { data } = this;
      const state = { ...this.declared, ...wanted };
      const likeness = (v) => 4 * (v.measure === state.measure) + 2 * (v.estimator === state.est) + (v.test === state.test);
      this.variant = data.variants.reduce((best, v) => (likeness(v) > likeness(best) ? v : best));
      [state.measure, state.est, state.test] = [this.variant.measure, this.variant.estimator, this.variant.test];
      if (!data.groupings.some((g) => g.id === state.groups)) state.groups = "";
      if (!sorts.some(([id]) => id === state.sort)) state.sort = this.declared.sort;
      if (this.position(state.out) < 0 || !this.variant.fits[this.position(state.out) + 1]) state.out = "";
      return state;
    }

    position(study) {
      return this.data.studies.findIndex(({ id }) => id === study);
    }

    show(wanted) {
      const before = this.state;
      this.state = this.sound(wanted);
      if (!this.root.isConnected) {
        this.float.prepend(this.root);
        this.float.classList.add("exploring");
        this.button.setAttribute("aria-expanded", "true");
        open.set(this.float.id, this);
      }
      this.out = this.position(this.state.out);
      this.fit = this.variant.fits[this.out + 1];
      this.measure = this.data.measures.find((m) => m.id === this.state.measure);
      this.setControls();
      if (!before || ["groups", "sort", "measure"].some((key) => before[key] !== this.state[key])) this.order();
      this.paint();
      if (before) this.say(before);
    }

    setControls() {
      for (const field of this.form.elements) {
        if (field.type === "checkbox") field.checked = this.state.pi === "1";
        else if (field.name) field.value = this.state[field.name];
      }
      const { est, measure } = this.state;
      for (const option of this.form.elements.test.options)
        option.disabled = !this.data.variants.some((v) => v.estimator === est && v.measure === measure && v.test === option.value);
    }

    grouped() {
      return this.data.groupings.findIndex(({ id }) => id === this.state.groups);
    }

    sequence() {
      const { data, measure } = this;
      const all = data.studies.map((_, i) => i);
      const year = (i) => data.studies[i].year ?? Infinity;
      switch (this.state.sort) {
        case "year": return all.sort((a, b) => (year(a) === year(b) ? 0 : year(a) - year(b)) || (data.studies[a].name < data.studies[b].name ? -1 : 1));
        case "weight": return measure.byWeight;
        case "effect": return measure.byEffect;
        default: return all;
      }
    }

    /** Puts the rows in their order, under their subgroups where these are shown. */
    order() {
      const focused = this.table.contains(document.activeElement) ? document.activeElement : null;
      const sequence = this.sequence();
      const grouping = this.data.groupings[this.grouped()];
      for (const body of [...this.table.tBodies]) body.remove();
      this.summaries = [];
      const body = (...rows) => this.foot.before(element("tbody", { role: "rowgroup" }, ...rows));
      if (!grouping) body(...sequence.map((i) => this.rows[i].line));
      const span = this.heads.length;
      grouping?.levels.forEach((name, which) => {
        const members = sequence.filter((i) => grouping.members[i] === which).map((i) => this.rows[i].line);
        this.summaries.push(this.summaryRow("group", element("span", {}, "Subgroup of ", element("b", {}, element("bdi", {}, name)))));
        body(row({ class: "level" }, cell("rowheader", { scope: "rowgroup", colspan: span }, element("bdi", {}, name))), ...members, this.summaries[which].line);
      });
      const rest = sequence.filter((i) => grouping?.members[i] === -1).map((i) => this.rows[i].line);
      if (rest.length) body(row({ class: "level" }, cell("rowheader", { scope: "rowgroup", colspan: span }, "Subgroup not reported")), ...rest);
      this.reach(focused ?? this.table.querySelector("tr.study button"));
      focused?.focus({ preventScroll: true });
    }

    reach(button) {
      for (const row of this.rows) row.button.tabIndex = row.button === button ? 0 : -1;
    }

    summaryRow(kind, label) {
      const [plot, estimate] = ["plot", "estimate"].map((name) => cell("cell", { class: name }));
      const head = cell("rowheader", { scope: "row", colspan: 1 + this.data.arms.length }, label);
      return { line: row({ class: kind }, head, plot, estimate, cell("cell", { class: "weight" })), plot, estimate };
    }

    text(index) {
      return this.data.texts[index];
    }

    draw(target, ...marks) {
      const lines = [...("none" in this.measure ? [upright(this.measure.none, "none")] : []), ...(this.fit[12] === null ? [] : [upright(this.fit[12], "reference")])];
      target.replaceChildren(drawn("svg", { "aria-hidden": "true" }, ...lines, ...marks));
    }

    paint() {
      const { data, measure, fit } = this;
      this.heads.at(-2).textContent = measure.header;
      const share = data.shares[fit[16]];
      const greatest = Math.max(...share.filter((w) => w >= 0).map((w) => data.sizes[w]), 1);
      this.rows.forEach(({ line, button, plot, estimate, weight }, i) => {
        const [effect, limits, low, middle, high] = measure.studies[i];
        const [out, weighed] = [i === this.out, share[i] >= 0];
        line.classList.toggle("out", out);
        button.setAttribute("aria-pressed", String(out));
        button.setAttribute("aria-disabled", String(!this.variant.fits[i + 1]));
        this.draw(plot, ...interval(low, high, "limits"), ...box(middle, weighed ? Math.max((14 * data.sizes[share[i]]) / greatest, 3) : 9));
        estimate.textContent = this.printed(effect, limits, low);
        weight.textContent = out ? "left out" : weighed ? data.weights[share[i]] : "not used";
      });
      this.paintGroups();
      this.paintFoot();
      this.sentence.textContent = this.words();
      this.look(this.looked ?? (this.out < 0 ? undefined : this.out));
    }

    paintGroups() {
      const which = this.grouped();
      this.summaries.forEach(({ plot, estimate }, i) => {
        const result = this.fit[17][which][4][i];
        this.draw(plot, ...(result ? diamond(...result.slice(3)) : []));
        estimate.textContent = result ? this.printed(result[1], result[2], result[3]) : "not estimable";
      });
    }

    printed(estimate, limits, low) {
      return low === null ? this.text(estimate) : `${this.text(estimate)} [${this.text(limits)}]`;
    }

    paintFoot() {
      const { fit } = this;
      const values = this.values();
      const overall = this.summaryRow("overall", element("b", {}, this.variant.method));
      this.draw(overall.plot, ...diamond(fit[11], fit[12], fit[13]));
      overall.estimate.append(element("b", {}, this.printed(fit[2], fit[3], fit[11])));
      const rows = [overall.line];
      if (this.predicts()) {
        const prediction = this.summaryRow("prediction", "Prediction interval");
        this.draw(prediction.plot, ...interval(fit[14], fit[15], "predicted"));
        prediction.estimate.textContent = `[${values.prediction}]`;
        rows.push(prediction.line);
      }
      const heterogeneity = ["τ²", "I²", "Q"].map((name, i) => element("span", {}, `${name} = ${[values.tau2, values.i2, `${values.q} (df = ${values.df}, p ${values.qp})`][i]}`));
      rows.push(row({ class: "heterogeneity" }, cell("cell", { colspan: this.heads.length }, ...heterogeneity)), this.axisRow());
      this.foot.replaceChildren(...rows);
    }

    axisRow() {
      const { measure, data } = this;
      const ticks = measure.ticks.flatMap(([place, label]) => [
        drawn("line", { x1: percent(place), x2: percent(place), y1: "0", y2: "5", class: "axis" }),
        drawn("text", { x: percent(place), y: "1.35em", "text-anchor": "middle" }, label),
      ]);
      const axis = drawn("svg", { "aria-hidden": "true" }, drawn("line", { x1: "0", x2: "100%", y1: "0", y2: "0", class: "axis" }), ...ticks);
      const [left, right] = data.favours;
      const favours = left ? [element("div", { class: "live-favours" }, element("span", {}, `← favours ${left}`), element("span", {}, `favours ${right} →`))] : [];
      return row({ class: "axis" }, cell("cell", { colspan: 1 + data.arms.length }), cell("cell", { class: "plot" }, axis, element("div", { class: "live-axis" }, measure.axis), ...favours), cell("cell", { colspan: 2 }));
    }

    predicts() {
      return this.state.pi === "1" && this.fit[14] !== null;
    }

    values() {
      const [, k, estimate, limits, prediction, p, tau2, i2, q, df, qp] = this.fit.slice(0, 11).map((index) => this.text(index));
      const study = this.out < 0 ? "" : isolated(this.data.studies[this.out].name);
      return { method: this.variant.method, study, k, estimate, interval: limits, prediction, p, tau2, i2, q, df, qp };
    }

    /** The result in words: one sentence of the data file for each part, with its numbers. */
    words() {
      const values = this.values();
      const which = this.grouped();
      const between = which < 0 ? null : this.fit[17][which].slice(0, 4).map((index) => this.text(index));
      return filled(this.text(this.fit[0]), values) + (this.predicts() ? filled(this.data.prediction, values) : "")
        + (between ? ` ${filled(between[0], { statistic: between[1], df: between[2], p: between[3] })}` : "");
    }

    say(before) {
      const changed = Object.keys(before).filter((key) => before[key] !== this.state[key]);
      if (!changed.length) return;
      if (changed.every((key) => key === "sort")) announce(`Order: ${sorts.find(([id]) => id === this.state.sort)[1]}`);
      else announce(this.words());
    }

    /** Shows the numbers and source notes of a study. */
    look(index) {
      if (index === undefined) return this.study.replaceChildren();
      this.looked = index;
      this.reach(this.rows[index].button);
      const { data, measure } = this;
      const { name, year, arms, notes } = data.studies[index];
      const [effect, limits, low] = measure.studies[index];
      const without = this.variant.fits[index + 1];
      const facts = [
        ...data.arms.map((arm, i) => [arm, arms[i]]), [measure.header, this.printed(effect, limits, low)], ["Weight", this.rows[index].weight.textContent],
        ...(without ? [["Result without it", this.printed(without[2], without[3], without[11])]] : []),
      ];
      this.study.replaceChildren(
        element("b", {}, element("bdi", {}, name)), ...(year && !name.includes(year) ? [` (${year})`] : []),
        element("dl", {}, ...facts.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value)))),
        ...(notes.length ? [element("ul", { "aria-label": "Notes on its source" }, ...notes.map((note) => element("li", {}, element("bdi", {}, note))))] : []));
    }
  }

  const made = new Map();
  const explorerOf = async (float, button) => {
    if (!made.has(float.id)) made.set(float.id, new Explorer(float, button, await load(float.dataset.outcome, button.dataset.explore)));
    return made.get(float.id);
  };

  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };

  /** Follows the address. An anchor elsewhere in the page leaves explorers as they are; an address without one closes them. */
  const follow = async (arriving) => {
    if (location.hash === "") for (const explorer of [...open.values()]) explorer.hide();
    if (!location.hash.startsWith("#explore=")) return;
    const [[, id], ...wanted] = location.hash.slice(1).split(";").map((part) => part.split("=").map(decoded));
    const float = document.getElementById(id);
    const button = float?.querySelector("button[data-explore]");
    if (!button) return;
    const explorer = await explorerOf(float, button).catch(() => announce("The data of the explorer could not be loaded."));
    if (!explorer) return;
    const fresh = !explorer.root.isConnected;
    explorer.show(Object.fromEntries(wanted.filter(([key, value]) => Object.hasOwn(explorer.declared, key) && value !== undefined)));
    if (fresh && arriving) float.scrollIntoView();
    else if (fresh && clicked === float) explorer.root.focus();
    clicked = null;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-explore]");
    if (!button) return;
    const float = button.closest(".float");
    if (open.has(float.id)) return open.get(float.id).leave();
    clicked = float;
    const hash = `#explore=${encodeURIComponent(float.id)}`;
    if (location.hash === hash) follow(false);
    else location.hash = hash;
  });
  addEventListener("hashchange", () => follow(false));
  follow(true);
})();
