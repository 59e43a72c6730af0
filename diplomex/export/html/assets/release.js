"use strict";
// A release: pointing at a mark lights up its records, pointing at a record lights up its marks.
function diplomexRelease(root, tip) {
  const all = (selector) => Array.from(root.querySelectorAll(selector));
  const marks = all("mark.dx-m");
  let pinned = null;

  for (const mark of marks) { // the script shows what the title holds, so that it is not shown twice
    mark.dataset.note = mark.title;
    mark.removeAttribute("title");
    mark.tabIndex = -1;
  }
  if (marks.length) marks[0].tabIndex = 0;

  const refs = (element) => (element.dataset.r || "").split(" ").filter(Boolean);

  function clear() {
    for (const element of all(".dx-on, .dx-rel")) element.classList.remove("dx-on", "dx-rel");
    hideTip();
  }

  function light(element) {
    clear();
    const own = new Set(refs(element));
    const related = new Set((element.dataset.with || "").split(" ").filter(Boolean));
    for (const other of all("[data-r]")) {
      const named = refs(other);
      if (named.some((ref) => own.has(ref)) || (related.size && other.matches("mark") && named.some((ref) => related.has(ref))))
        other.classList.add("dx-on");
      if (other.dataset.with && other.dataset.with.split(" ").some((ref) => own.has(ref))) other.classList.add("dx-rel");
    }
    if (element.matches("mark")) showTip(element);
  }

  function hideTip() {
    if (tip) tip.hidden = true;
    for (const element of all("[aria-describedby]")) element.removeAttribute("aria-describedby");
  }

  function showTip(mark) {
    if (!tip || !mark.dataset.note) return;
    const [kind, title, ...rest] = mark.dataset.note.split("\n");
    tip.replaceChildren();
    const add = (tag, text, name) => {
      const line = document.createElement(tag);
      line.textContent = text;
      if (name) line.className = name;
      tip.append(line);
    };
    add("span", kind, "dx-tip-kind");
    if (title) add(title.startsWith("rule ") ? "span" : "b", title);
    for (const line of rest) add("span", line, line.startsWith("rule ") ? "dx-tip-rule" : "");
    tip.hidden = false;
    if (tip.id) mark.setAttribute("aria-describedby", tip.id);
    const box = (mark.getClientRects()[0] || mark.getBoundingClientRect());
    const width = tip.offsetWidth, height = tip.offsetHeight;
    const left = Math.max(12, Math.min(box.left, window.innerWidth - width - 12));
    const above = box.top - height - 10;
    tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(above > 8 ? above : box.bottom + 10)}px)`;
  }

  const target = (event) => event.target instanceof Element ? event.target.closest("[data-r]") : null;
  const shown = (element) => !(element.matches("mark") && hidden(element));
  const hidden = (mark) => Array.from(root.classList).some((name) => mark.classList.contains(name.replace("dx-hide-", "dx-k-")) && name.startsWith("dx-hide-"));

  root.addEventListener("mouseover", (event) => {
    if (pinned) return;
    const element = target(event);
    if (element && shown(element)) light(element); else clear();
  });
  root.addEventListener("mouseleave", () => { if (!pinned) clear(); });
  root.addEventListener("focusin", (event) => {
    const element = target(event);
    if (element && shown(element)) light(element);
  });
  root.addEventListener("focusout", () => { if (!pinned) clear(); });
  root.addEventListener("click", (event) => {
    const element = target(event);
    if (!element || !shown(element) || pinned === element) {
      pinned = null;
      clear();
      return;
    }
    pinned = element;
    light(element);
    const where = element.matches("mark")
      ? root.querySelector(".dx-side .dx-card.dx-on, .dx-side .dx-card.dx-rel, .dx-side .dx-item.dx-on")
      : marks.find((mark) => mark.classList.contains("dx-on"));
    if (where && (!element.matches("mark") || window.innerWidth > 900)) where.scrollIntoView({ block: "nearest", behavior: "smooth" });
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      pinned = null;
      clear();
      return;
    }
    const here = event.target instanceof Element ? event.target : null;
    if (here && here.matches(".dx-card, .dx-item") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      here.click();
      return;
    }
    if (!here || !here.matches("mark.dx-m")) return;
    const open = marks.filter((mark) => !hidden(mark));
    const at = open.indexOf(here);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: open.length - 1 }[event.key];
    if (to === undefined || !open[to]) return;
    event.preventDefault();
    pinned = null;
    here.tabIndex = -1;
    open[to].tabIndex = 0;
    open[to].focus();
  });
  for (const box of all(".dx-legend input"))
    box.addEventListener("change", () => { root.classList.toggle("dx-hide-" + box.dataset.kind, !box.checked); clear(); });
  window.addEventListener("scroll", () => { if (tip && !tip.hidden && window.innerWidth > 620) tip.hidden = true; }, { passive: true });
}
for (const root of document.querySelectorAll(".dx:not([data-ready])")) {
  root.dataset.ready = "";
  if (!root.querySelector("#dx-data")) for (const release of root.querySelectorAll(".dx-release")) diplomexRelease(release, root.querySelector(".dx-tip"));
}
