/*
 * A live forest plot: another estimator, test or measure, subgroups, one study less. Every number and sentence comes printed from the data file of the outcome;
 * what is chosen is a state, such as {est: "DL", out: "doe_2001"}, that the explorer puts into the address.
 */
(() => {
  "use strict";

  const { announce, element, on, sheet } = ReportGen;
  const { axisRow, bdi, box, build, diamond, drawing, filled, head, interval, row, rows, summary, upright, wide } = sheet;

  // A name may run from right to left: isolates keep its direction from the words around it.
  const isolated = (name) => `\u2068${name}\u2069`;

  /** The plot of a figure: go(state) is asked for a state, leave() for the end; show(state) shows it. */
  ReportGen.live = (name, order, data, go, leave) => {
    const [first] = data.variants;
    const { words } = data;
    const sorts = ["file", "year", "weight", "effect"].map((id) => [id, words[`sort_${id}`]]);
    const declared = { est: first.estimator, test: first.test, measure: first.measure, pi: "1", groups: "", out: "", sort: order };
    let state, variant, measure, fit, grouping, out, looked;
    let summaries = [];

    const text = (index) => data.texts[index];
    const printed = (estimate, limits, low) => text(estimate) + (low === null ? "" : ` [${text(limits)}]`);
    const position = (study) => data.studies.findIndex(({ id }) => id === study);
    const without = (index) => variant.fits[index + 1];

    const { studies, form, heads, foot, table, sentence, details, root } = build(name, data, sorts, () => go(declared), leave);

    /** One study's button is in the order of Tab; arrows move among them. */
    const reach = (chosen) => {
      for (const { choose } of studies) choose.tabIndex = choose === chosen ? 0 : -1;
    };

    const move = (event) => {
      const shown = [...table.querySelectorAll("tr.study button")];
      const from = shown.indexOf(event.target);
      const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: shown.length - 1 }[event.key];
      if (from < 0 || to === undefined) return;
      event.preventDefault();
      shown[Math.min(Math.max(to, 0), shown.length - 1)].focus();
    };

    /** Shows the numbers and source notes of a study. */
    const look = (index) => {
      details.replaceChildren();
      if (index === undefined) return;
      looked = index;
      reach(studies[index].choose);
      const { name: study, year, arms, notes } = data.studies[index];
      const [effect, limits, low] = measure.studies[index];
      const less = without(index);
      const facts = [
        ...data.arms.map((arm, i) => [arm, arms[i]]), [measure.header, printed(effect, limits, low)], [words.weight, studies[index].weight.textContent],
        ...(less ? [[words.result_without, printed(less[2], less[3], less[11])]] : []),
      ];
      details.append(
        element("b", {}, bdi(study)), year && !study.includes(year) ? ` (${year})` : "",
        element("dl", {}, facts.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value)))));
      if (notes.length) details.append(element("ul", { "aria-label": words.notes }, notes.map((note) => element("li", {}, bdi(note)))));
    };

    const sequence = () => {
      const all = data.studies.map((_, i) => i);
      const year = (i) => data.studies[i].year ?? 1e9;
      return {
        year: [...all].sort((a, b) => year(a) - year(b) || (data.studies[a].name < data.studies[b].name ? -1 : 1)), weight: measure.byWeight, effect: measure.byEffect,
      }[state.sort] ?? all;
    };

    /** Puts the rows in their order, under their subgroups where these are shown. */
    const arrange = () => {
      const focused = table.contains(document.activeElement) ? document.activeElement : null;
      const all = sequence();
      const body = (...content) => foot.before(rows("tbody", content));
      const lines = (wanted) => all.filter((i) => !grouping || grouping.members[i] === wanted).map((i) => studies[i].line);
      const title = (label) => row("level", head("rowgroup", heads.length, label));
      for (const old of [...table.tBodies]) old.remove();
      summaries = (grouping?.levels ?? []).map((level, i) => {
        const [before, after] = words.subgroup_of.split("{name}");
        const made = summary(data, "group", element("span", {}, before, element("b", {}, bdi(level)), after));
        body(title(bdi(level)), lines(i), made.line);
        return made;
      });
      const rest = lines(-1);
      if (rest.length) body(grouping && title(words.subgroup_not_reported), rest);
      reach(focused ?? table.querySelector("tr.study button"));
      focused?.focus({ preventScroll: true });
    };

    const draw = (target, ...content) =>
      target.replaceChildren(drawing("none" in measure && upright(measure.none, "none"), fit[12] !== null && upright(fit[12], "reference"), content));

    const values = () => {
      const [, k, estimate, limits, prediction, p, tau2, i2, q, df, qp] = fit.slice(0, 11).map(text);
      return { method: variant.method, study: out < 0 ? "" : isolated(data.studies[out].name), k, estimate, interval: limits, prediction, p, tau2, i2, q, df, qp };
    };

    const predicted = () => state.pi === "1" && fit[14] !== null;

    const groups = () => fit[17][data.groupings.indexOf(grouping)];

    /** The result in words: one sentence of the data file for each part, with its numbers. */
    const said = () => {
      const [between, statistic, df, p] = grouping ? groups().slice(0, 4).map(text) : [];
      return filled(text(fit[0]), values()) + (predicted() ? filled(data.prediction, values()) : "") + (grouping ? ` ${filled(between, { statistic, df, p })}` : "");
    };

    const paintFoot = () => {
      const { prediction } = values();
      const overall = summary(data, "overall", element("b", {}, variant.method));
      draw(overall.plot, diamond(...fit.slice(11, 14)));
      overall.estimate.append(element("b", {}, printed(fit[2], fit[3], fit[11])));
      const heterogeneity = [words.foot_tau2, words.foot_i2, words.foot_q].map((part) => filled(part, values()));
      foot.replaceChildren(overall.line, row("heterogeneity", wide(heads.length, heterogeneity.map((part) => element("span", {}, part)))), axisRow(data, measure));
      if (!predicted()) return;
      const future = summary(data, "prediction", words.prediction_interval);
      draw(future.plot, interval(fit[14], fit[15], "predicted"));
      future.estimate.append(`[${prediction}]`);
      overall.line.after(future.line);
    };

    const paint = () => {
      heads.at(-2).textContent = measure.header;
      const share = data.shares[fit[16]];
      const greatest = Math.max(...share.map((w) => data.sizes[w] ?? 1));
      studies.forEach(({ line, choose, plot, estimate, weight }, i) => {
        const [effect, limits, low, middle, high] = measure.studies[i];
        const weighed = share[i] >= 0;
        line.classList.toggle("out", i === out);
        choose.setAttribute("aria-pressed", i === out);
        choose.setAttribute("aria-disabled", !without(i));
        draw(plot, interval(low, high, "limits"), box(middle, weighed ? Math.max((14 * data.sizes[share[i]]) / greatest, 3) : 9));
        estimate.textContent = printed(effect, limits, low);
        weight.textContent = i === out ? words.left_out : weighed ? data.weights[share[i]] : words.not_used;
      });
      summaries.forEach(({ plot, estimate }, i) => {
        const result = groups()[4][i];
        draw(plot, result && diamond(...result.slice(3)));
        estimate.textContent = result ? printed(...result.slice(1, 4)) : words.not_estimable;
      });
      paintFoot();
      sentence.textContent = said();
      look(looked ?? (out < 0 ? undefined : out));
    };

    /** What is wanted, where it is something that there is. */
    const settle = (wanted) => {
      state = { ...declared, ...wanted };
      const likeness = (v) => 4 * (v.measure === state.measure) + 2 * (v.estimator === state.est) + (v.test === state.test);
      variant = data.variants.reduce((best, v) => (likeness(v) > likeness(best) ? v : best));
      measure = data.measures.find(({ id }) => id === variant.measure);
      grouping = data.groupings.find(({ id }) => id === state.groups);
      out = position(state.out);
      if (out >= 0 && !without(out)) out = -1;
      fit = without(out);
      Object.assign(state, { measure: variant.measure, est: variant.estimator, test: variant.test, groups: grouping?.id ?? "", out: data.studies[out]?.id ?? "" });
      if (!sorts.some(([id]) => id === state.sort)) state.sort = declared.sort;
    };

    const setControls = () => {
      for (const field of form.elements) {
        if (field.type === "checkbox") field.checked = state.pi === "1";
        else if (field.name) field.value = state[field.name];
      }
      for (const option of form.elements.test.options)
        option.disabled = !data.variants.some((v) => v.estimator === state.est && v.measure === state.measure && v.test === option.value);
    };

    const show = (wanted) => {
      const before = state;
      settle(wanted);
      setControls();
      const changed = Object.keys(declared).filter((key) => before?.[key] !== state[key]);
      if (changed.some((key) => ["groups", "sort", "measure"].includes(key))) arrange();
      paint();
      if (!before || !changed.length) return;
      announce(changed.join() === "sort" ? filled(words.new_order, { order: words[`sort_${state.sort}`] }) : said());
    };

    const studyOf = (event) => Number(event.target.closest?.("tr.study")?.dataset.study ?? NaN);
    const change = (key, value) => go({ ...state, [key]: value });
    on(form, "submit", (event) => event.preventDefault());
    on(form, "change", ({ target }) => change(target.name, target.type === "checkbox" ? String(Number(target.checked)) : target.value));
    on(table, "click", (event) => {
      const index = studyOf(event);
      if (index >= 0 && without(index)) change("out", index === out ? "" : data.studies[index].id);
    });
    const point = (event) => studyOf(event) >= 0 && look(studyOf(event));
    on(table, "pointerover", point);
    on(table, "focusin", point);
    on(table, "keydown", move);
    return { declared, root, show };
  };
})();
