// Copy buttons of figure cards: shown only where a script can copy.
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  var english = document.documentElement.lang === "en";

  var WORDS = english ? { close: "Close", copied: "Copied.", failed: "Could not copy; select it by hand." }
    : { close: "Tutup", copied: "Tersalin.", failed: "Tidak dapat disalin; pilih teksnya dengan tangan." };

  // The citations open in a dialog; without this script the details element holds the same.
  document.querySelectorAll("details.kutip").forEach(function (details) {
    var dialog = document.createElement("dialog");
    var summary = details.querySelector("summary");
    var title = document.createElement("h3");
    var close = document.createElement("button");
    var open = document.createElement("button");
    var status = document.createElement("p");
    dialog.className = "kutip-dialog";
    title.textContent = summary.textContent;
    dialog.setAttribute("aria-label", summary.textContent);
    status.className = "salin-status";
    status.setAttribute("role", "status");
    close.type = open.type = "button";
    close.className = open.className = "tombol";
    close.textContent = WORDS.close;
    open.textContent = summary.textContent;
    close.addEventListener("click", function () { dialog.close(); });
    open.addEventListener("click", function () { dialog.showModal(); });
    dialog.addEventListener("close", function () { open.focus(); });
    dialog.append(title, close, status, details.querySelector(".kutip-isi"));
    details.closest(".kartu-angka").querySelector(".kartu-tombol").prepend(open, " ");
    details.replaceWith(dialog);
  });
  document.querySelectorAll("[data-salin]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var near = button.closest("dialog, .kartu-tombol");
      var status = near.querySelector(".salin-status");
      var above = button.parentElement.previousElementSibling;
      navigator.clipboard.writeText(button.dataset.salin || above.textContent).then(function () {
        status.textContent = WORDS.copied;
      }, function () {
        status.textContent = WORDS.failed;
      });
    });
  });
})();
