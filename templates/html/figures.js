/* Opens a figure large, with its caption and files. */
(() => {
  "use strict";

  const { cloneOf, element, on } = ReportGen;

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
