// Copy buttons of figure cards: shown only where a script can copy.
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  var english = document.documentElement.lang === "en";

  function copies(button, text) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var card = button.closest(".kartu-angka");
      var status = card.querySelector(".salin-status");
      navigator.clipboard.writeText(text()).then(function () {
        status.textContent = english ? "Copied." : "Tersalin.";
      }, function () {
        status.textContent = english ? "Could not copy; select it by hand."
          : "Tidak dapat disalin; pilih teksnya dengan tangan.";
      });
    });
  }
  document.querySelectorAll("[data-salin-tautan]").forEach(function (button) {
    copies(button, function () {
      return new URL(button.dataset.salinTautan, location.href).href;
    });
  });
  document.querySelectorAll("[data-salin-teks]").forEach(function (button) {
    copies(button, function () {
      return button.closest("details").querySelector("blockquote").textContent.trim();
    });
  });
})();
