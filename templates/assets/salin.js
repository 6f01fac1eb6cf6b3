// Copy buttons of figure cards: shown only where a script can copy.
import { canCopy, copied } from "./papan-klip.js";
import { element } from "./unsur.js";

const WORDS = document.documentElement.lang === "en"
  ? { close: "Close", copied: "Copied.", failed: "Could not copy; select it by hand." }
  : { close: "Tutup", copied: "Tersalin.", failed: "Tidak dapat disalin; pilih teksnya dengan tangan." };

if (canCopy) {
  document.querySelectorAll("details.kutip").forEach(inDialog);
  document.querySelectorAll("[data-salin]").forEach(offer);
}

// The citations open in a dialog; without this script the details element holds the same.
function inDialog(details) {
  const name = details.querySelector("summary").textContent;
  const close = Object.assign(element("button", "tombol", WORDS.close), { type: "button" });
  const open = Object.assign(element("button", "tombol", name), { type: "button" });
  const status = element("p", "salin-status");
  status.setAttribute("role", "status");
  const dialog = element("dialog", "kutip-dialog",
    element("h3", "", name), close, status, details.querySelector(".kutip-isi"));
  dialog.setAttribute("aria-label", name);
  close.addEventListener("click", () => dialog.close());
  open.addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("close", () => open.focus());
  details.closest(".kartu-angka").querySelector(".kartu-tombol").prepend(open, " ");
  details.replaceWith(dialog);
}

function offer(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const status = button.closest("dialog, .kartu-tombol").querySelector(".salin-status");
    const above = button.parentElement.previousElementSibling;
    const done = await copied(button.dataset.salin || above.textContent);
    status.textContent = done ? WORDS.copied : WORDS.failed;
  });
}
