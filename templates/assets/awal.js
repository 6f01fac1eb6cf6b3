// Runs before anything is painted: what the theme would do in inline scripts, which our content
// policy forbids. It reads the chosen colour scheme; the scheme is all this site ever stores.
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
  // The theme would store the scheme on every first visit: a trace nobody asked for. Only a choice
  // is stored.
  var chosen = false;
  ["click", "keydown"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.target.closest && event.target.closest("[data-md-component=palette]")) chosen = true;
    }, true);
  });
  window.__md_set = function (key, value, storage, scope) {
    if (key !== "__palette" || !chosen) return;
    try {
      (storage || localStorage).setItem((scope || base).pathname + "." + key, JSON.stringify(value));
    } catch (error) { /* storage is off: the scheme holds for this page */ }
  };

  var root = document.documentElement;
  root.classList.remove("no-js");
  root.classList.add("js");

  var saved = window.__md_get("__palette");
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  var scheme = saved && saved.color ? saved.color.scheme : dark ? "slate" : "default";
  document.body.setAttribute("data-md-color-scheme", scheme === "slate" ? "slate" : "default");

  // The theme fetches a sitemap for every <link rel="alternate"> and takes over clicks. Language
  // and feed links are for machines that read the page; the theme shall not find them.
  document.querySelectorAll("link[rel=alternate]").forEach(function (link) {
    link.setAttribute("rel", "alternate external");
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
