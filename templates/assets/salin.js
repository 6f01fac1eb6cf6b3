// Copy buttons of figure cards: shown only where a script can copy.
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  var english = document.documentElement.lang === "en";

  document.querySelectorAll("[data-salin]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var status = button.closest(".kartu-angka").querySelector(".salin-status");
      navigator.clipboard.writeText(button.dataset.salin).then(function () {
        status.textContent = english ? "Copied." : "Tersalin.";
      }, function () {
        status.textContent = english ? "Could not copy; select it by hand."
          : "Tidak dapat disalin; pilih teksnya dengan tangan.";
      });
    });
  });
})();
