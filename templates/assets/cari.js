// Search, as much of it as every page loads: nothing else comes before a field is used.
// Also receives what a search left in the tab's memory for the page it leads to (see cari-tab.js).
(function () {
  "use strict";
  var script = document.currentScript.src;
  var own = document.getElementById("cari-form");
  var panels = Array.from(document.querySelectorAll("form[data-cari]"));
  var fields = (own ? [own] : []).concat(panels)
    .map(function (form) { return form.querySelector("input[type=search]"); })
    .filter(Boolean);

  function part(name) { return import(new URL(name, script).href); }

  // Read once and forgotten at once: no other page ever finds it.
  function handed() {
    var left = window.name;
    if (left.indexOf("terang-cari:") !== 0) return null;
    window.name = "";
    try {
      var told = JSON.parse(left.slice("terang-cari:".length));
      return Date.now() - told.at < 30000 ? told : null;
    } catch (error) { return null; }
  }

  var told = handed();
  addEventListener("pageshow", function (event) { if (event.persisted) handed(); });
  if (own) {
    part("cari-halaman.js").then(function (page) { page.start(own, told && told.state); });
  } else if (told && told.words) {
    part("cari-sorot.js").then(function (marks) { marks.show(told.words); });
  }

  panels.forEach(function (form) {
    var asked = null;
    function use() {
      if (!asked) {
        asked = part("cari-panel.js").then(function (panel) { return panel.attach(form); });
        asked.catch(function () { asked = null; });
      }
      return asked;
    }
    form.addEventListener("focusin", use);
    // The form has nowhere to go: what was typed must not come into the address.
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      use().then(function (open) { open(); });
    });
  });
  if (own) own.addEventListener("submit", function (event) { event.preventDefault(); });

  document.addEventListener("keydown", function (event) {
    var at = document.activeElement;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !fields[0]) return;
    if (at && (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable)) return;
    event.preventDefault();
    fields[0].focus();
    fields[0].select();
  });
})();
