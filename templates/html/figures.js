/* Puts the drawings for small screens into their places; brings long drawings to the screen in parts; opens a figure large, with its caption and files. */
(() => {
  "use strict";

  const { cloneOf, element, inParts, load, on } = ReportGen;
  const drawings = {};

  ReportGen.drawing = (id, marks) => (drawings[id] = marks);

  const first = 200;

  /** Keeps all but the first marks of a drawing back; what shows them, some in each frame. */
  const heldBack = (drawing) => {
    const rest = [...drawing.children].slice(first);
    for (const mark of rest) mark.classList.add("later");
    return () => inParts(rest, first, (part) => {
      for (const mark of part) mark.classList.remove("later");
    });
  };

  /** Where the marks do not come, the drawing for other screens shows. */
  ReportGen.fill = (part) => {
    for (const place of part.querySelectorAll("svg[data-marks]:empty")) {
      const { marks, drawing } = place.dataset;
      load(marks).then(() => {
        place.innerHTML = drawings[drawing];
        heldBack(place)();
      }, () => place.parentNode.remove());
    }
  };

  /** Does something to a part when the reader comes near, once. One that is not shown is never near. */
  const whenNear = (parts, action) => {
    const near = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        action(target);
      }
    }, { rootMargin: "100%" });
    for (const part of parts) near.observe(part);
  };

  whenNear(document.querySelectorAll(".drawing-narrow"), ReportGen.fill);

  for (const long of document.querySelectorAll(".long")) {
    const show = heldBack(long.querySelector(".drawing-wide svg, .drawing-frame svg"));
    long.classList.add("shown");
    whenNear([long], show);
  }

  const open = (float) => {
    const [drawing, caption, files] = [".drawing-wide svg, .drawing-frame svg", "figcaption", ".files"].map((part) => cloneOf(float.querySelector(part)));
    for (const control of files.querySelectorAll("button")) control.remove();
    for (const link of caption.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    const name = caption.querySelector("b").textContent.replace(/\.$/, "");
    const zoom = element("button", { "aria-pressed": "false" }, "Larger");
    const close = element("button", {}, "Close");
    const dialog = element(
      "dialog", { class: "enlarged", "aria-label": name },
      element("div.enlarged-bar", {}, element("b", {}, name), element("span", {}, zoom, close)),
      element("div.enlarged-frame", { tabindex: "0", role: "region", "aria-label": name }, drawing), element("div", {}, caption, files));
    on(zoom, "click", () => zoom.setAttribute("aria-pressed", dialog.classList.toggle("zoomed")));
    on(close, "click", () => dialog.close());
    on(dialog, "click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    on(dialog, "close", () => dialog.remove());
    document.querySelector("main").append(dialog);
    dialog.showModal();
    close.focus();
  };

  on(document, "click", (event) => {
    const button = event.target.closest("button[data-enlarge]");
    if (button) open(document.getElementById(button.dataset.enlarge));
  });
})();
