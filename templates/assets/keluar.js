// Quick exit: a.keluar-cepat replaces this page in the history; Shift three times does the same.
// Without this script the link is an ordinary one.
(function () {
  "use strict";
  var link = document.querySelector("a.keluar-cepat");
  if (!link) return;
  var presses = [];

  function leave() {
    document.documentElement.classList.add("t-pergi");
    location.replace(link.href);
  }
  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift") { presses = []; return; }
    if (event.repeat) return;
    var now = event.timeStamp;
    presses = presses.filter(function (then) { return now - then < 3000; }).concat(now);
    if (presses.length >= 3) leave();
  });
  // Coming back from the other page shows this one again, not a blank one.
  addEventListener("pageshow", function () { document.documentElement.classList.remove("t-pergi"); });
})();
