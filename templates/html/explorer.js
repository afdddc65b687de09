/* Opens the live plot of a figure and follows the address, in which all that is chosen stands: #explore=forest_falls;est=DL;out=doe_2001. */
(() => {
  "use strict";

  const { announce, decoded, element, live, on, targetOf } = ReportGen;
  const loaded = {};
  const made = new Map();
  let clicked = null;

  ReportGen.explorer = (outcome, data) => {
    loaded[outcome] = data;
  };

  const load = (outcome, path) => new Promise((done, failed) => {
    if (loaded[outcome]) return done(loaded[outcome]);
    const script = element("script", { src: path });
    on(script, "load", () => done(loaded[outcome]));
    on(script, "error", failed);
    document.head.append(script);
  });

  const buttonOf = (float) => float?.querySelector("button[data-explore]");

  const isOpen = (float) => float.classList.contains("exploring");

  const turn = (float, wanted) => {
    float.classList.toggle("exploring", wanted);
    buttonOf(float).setAttribute("aria-expanded", wanted);
    const { root } = made.get(float);
    if (wanted) float.prepend(root);
    else root.remove();
  };

  const leave = (float) => {
    turn(float, false);
    location.hash = float.id;
    buttonOf(float).focus();
  };

  const addressOf = (float) => `#explore=${encodeURIComponent(float.id)}`;

  const go = (hash) => {
    if (location.hash === hash) follow(false);
    else location.hash = hash;
  };

  const plotOf = async (float) => {
    if (made.has(float)) return made.get(float);
    const button = buttonOf(float);
    const data = await load(float.dataset.outcome, button.dataset.explore);
    const name = float.querySelector("figcaption b").textContent.replace(/\.$/, "");
    const choose = (state) => go(addressOf(float) + Object.entries(state)
      .filter(([key, value]) => value !== plot.declared[key]).map(([key, value]) => `;${key}=${encodeURIComponent(value)}`).join(""));
    const plot = live(name, button.dataset.order, data, choose, () => leave(float));
    made.set(float, plot);
    return plot;
  };

  /** An anchor elsewhere in the page leaves explorers as they are; an address without one closes them. */
  const follow = async (arriving) => {
    if (location.hash === "") for (const float of made.keys()) if (isOpen(float)) turn(float, false);
    if (!location.hash.startsWith("#explore=")) return;
    const [[, id], ...wanted] = location.hash.slice(1).split(";").map((part) => part.split("=").map(decoded));
    const float = targetOf(`#${id}`);
    if (!buttonOf(float)) return;
    const plot = await plotOf(float).catch(() => announce("The data of the explorer could not be loaded."));
    if (!plot) return;
    const fresh = !isOpen(float);
    if (fresh) turn(float, true);
    plot.show(Object.fromEntries(wanted.filter(([key, value]) => Object.hasOwn(plot.declared, key) && value !== undefined)));
    if (fresh && arriving) float.scrollIntoView();
    else if (fresh && clicked === float) plot.root.focus();
    clicked = null;
  };

  on(document, "click", (event) => {
    const button = event.target.closest("button[data-explore]");
    if (!button) return;
    const float = button.closest(".float");
    if (isOpen(float)) return leave(float);
    clicked = float;
    go(addressOf(float));
  });
  on(window, "hashchange", () => follow(false));
  follow(true);
})();
