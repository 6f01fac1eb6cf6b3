// Runs before anything is painted: what the theme would do in inline scripts, which our content
// policy forbids, and in its own script, which few pages keep. It reads the chosen colour scheme;
// the scheme is all this site ever stores.
(function () {
  "use strict";
  var base = new URL("../../", document.currentScript.src);
  window.__md_scope = base;
  window.__md_hash = function (text) {
    return Array.from(text).reduce(function (sum, c) { return (sum << 5) - sum + c.charCodeAt(0); }, 0);
  };
  window.__md_get = function (key, storage, scope) {
    try {
      return JSON.parse((storage || localStorage).getItem((scope || base).pathname + "." + key));
    } catch (error) { return null; }
  };
  // The theme would store what it likes; only a chosen colour scheme is stored, and by us.
  window.__md_set = function () {};

  var root = document.documentElement;
  root.classList.remove("no-js");
  root.classList.add("js");

  // The colour scheme: the chosen one, else the system's wish.
  var KEY = "__palette";
  var wish = matchMedia("(prefers-color-scheme: dark)");
  var toggle = document.querySelector(".t-warna");
  function paint() {
    var saved = window.__md_get(KEY);
    show(saved && saved.color ? saved.color.scheme === "slate" : wish.matches);
  }
  function show(dark) {
    document.body.setAttribute("data-md-color-scheme", dark ? "slate" : "default");
    if (toggle) toggle.setAttribute("aria-pressed", String(dark));
  }
  paint();
  wish.addEventListener("change", paint);
  if (toggle) toggle.addEventListener("click", function () {
    var dark = toggle.getAttribute("aria-pressed") !== "true";
    show(dark);
    try {
      localStorage.setItem(base.pathname + "." + KEY, JSON.stringify({ color: { scheme: dark ? "slate" : "default" } }));
    } catch (error) { /* storage is off: the scheme holds for this page */ }
  });

  // The theme fetches a sitemap for every <link rel="alternate"> and takes over clicks. Language
  // and feed links are for machines that read the page; the theme shall not find them.
  document.querySelectorAll("link[rel=alternate]").forEach(function (link) {
    link.setAttribute("rel", "alternate external");
  });

  // What an address leads to is not left folded, nor is anything on paper.
  function unfold() {
    var place = document.querySelector(":target"), box = place && place.closest("details"), folded = false;
    for (; box; box = box.parentElement.closest("details")) {
      folded = folded || !box.open;
      box.open = true;
    }
    if (folded) place.scrollIntoView();
  }
  addEventListener("load", unfold);
  addEventListener("hashchange", unfold);
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("#isi details:not([open])"));
    opened.forEach(function (box) { box.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (box) { box.open = false; });
  });

  // Code and tables wider than their page can be scrolled; by keyboard too.
  function reach() {
    document.querySelectorAll("pre > code, #isi table:not([class])").forEach(function (wide) {
      if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    });
  }
  addEventListener("load", reach);
  addEventListener("resize", reach);

  // On paper, who cites needs the day it was read; the address stands there already.
  addEventListener("beforeprint", function () {
    document.querySelectorAll("[data-dibaca]").forEach(function (place) {
      var day = new Date().toLocaleDateString(root.lang === "en" ? "en-GB" : "id", { dateStyle: "long" });
      place.textContent = " · " + place.dataset.dibaca + " " + day;
    });
  });

  // Menus close on Escape and on a click beside them; without this script they are plain <details>.
  function close(except) {
    document.querySelectorAll("details.t-lipat[open]").forEach(function (menu) {
      if (!except || !menu.contains(except)) menu.open = false;
    });
  }
  document.addEventListener("click", function (event) { close(event.target); });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    var menu = document.activeElement && document.activeElement.closest("details.t-lipat[open]");
    close();
    if (menu) menu.querySelector("summary").focus();
  });
})();
