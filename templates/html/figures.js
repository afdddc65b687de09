/* Opens a figure large, with its caption and files. */
(() => {
  "use strict";

  const { cloneOf, element } = window.ReportGen;

  const open = (id) => {
    const float = document.getElementById(id);
    const drawing = cloneOf(float.querySelector(".drawing-wide svg, .drawing-frame svg"));
    const caption = cloneOf(float.querySelector("figcaption"));
    const files = cloneOf(float.querySelector(".files"));
    for (const button of files.querySelectorAll("button")) button.remove();
    for (const link of caption.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    const zoom = element("button", { type: "button", "aria-pressed": "false" }, "Larger");
    const close = element("button", { type: "button" }, "Close");
    const name = float.querySelector("figcaption b").textContent.replace(/\.$/, "");
    const frame = element("div", { class: "enlarged-frame", tabindex: "0", role: "region", "aria-label": name }, drawing);
    const dialog = element(
      "dialog", { class: "enlarged", "aria-label": name },
      element("div", { class: "enlarged-bar" }, element("b", {}, name), element("span", {}, zoom, close)), frame, element("div", {}, caption, files));
    zoom.addEventListener("click", () => zoom.setAttribute("aria-pressed", String(dialog.classList.toggle("zoomed"))));
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener("close", () => dialog.remove());
    document.querySelector("main").append(dialog);
    dialog.showModal();
    close.focus();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-enlarge]");
    if (button) open(button.dataset.enlarge);
  });
})();
