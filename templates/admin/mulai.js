// Decap waits for formulir.js, which gives it its settings.
window.CMS_MANUAL_INIT = true;
