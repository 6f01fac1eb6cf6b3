// The frame of every page.
import { SITE, e, root } from "../lib/html.js";

const menus = new Map();

const menu = (t, lang, section) => t.menu.map((part) => `<section>
${part.title ? `<h2>${e(part.title)}</h2>` : ""}
<ul>
${part.pages.map((page) => `<li>
<a href="${root(lang)}${page.at}/"${page.at === section ? ' aria-current="true"' : ""}>${e(page.name)}</a>
</li>`).join("\n")}
</ul>
</section>`).join("\n");

const header = (t, lang, menu) => `<header class="t-kepala" data-md-component="header">
<div class="t-bantuan"><a href="${root(lang)}bantuan/">${e(t.help)}</a></div>
<div class="t-bilah t-lebar">
<a class="t-merek" href="${root(lang)}"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="4.6"/><path d="M12 1.5v3.2M12 19.3v3.2M1.5 12h3.2M19.3 12h3.2M4.6 4.6l2.2 2.2M17.2 17.2l2.2 2.2M4.6 19.4l2.2-2.2M17.2 6.8l2.2-2.2"/></svg>Terang</a>
<nav class="t-nav" aria-label="${e(t.main)}">
${menu}
</nav>
<form class="t-cari" role="search" data-cari="${root(lang)}cari/">
<label class="t-tersembunyi" for="t-cari-kata">${e(t.search)}</label>
<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false"><circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/></svg>
<input id="t-cari-kata" type="search" placeholder="${e(t.search_hint)}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200">
<kbd aria-hidden="true">/</kbd>
</form>
<div class="t-alat">
<button type="button" class="t-tombol t-warna" aria-pressed="false" aria-label="${e(t.dark)}"><svg class="t-bulan" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="M20 14.4A8.2 8.2 0 0 1 9.6 4a8.2 8.2 0 1 0 10.4 10.4Z"/></svg><svg class="t-surya" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="4.2"/><path d="M12 2v2.6M12 19.4V22M2 12h2.6M19.4 12H22M4.9 4.9l1.9 1.9M17.2 17.2l1.9 1.9M4.9 19.1l1.9-1.9M17.2 6.8l1.9-1.9"/></svg></button>
<script src="/assets/terang/awal.js"></script>
<details class="t-lipat t-menu">
<summary><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="M3 6.5h18M3 12h18M3 17.5h18"/></svg>Menu</summary>
<nav aria-label="${e(t.all_pages)}">
${menu}
</nav>
</details>
</div>
</div>
</header>`;

const footer = (t, menu) => `<footer class="t-kaki">
<div class="t-lebar">
<nav class="t-peta" aria-label="Peta situs">
${menu}
</nav>
<p class="t-resmi">${e(t.unofficial)}</p>
<p class="nomor">${e(t.licence)}</p>
</div>
</footer>`;

const furniture = (t, lang, section) => {
  const key = `${lang}/${section}`;
  if (!menus.has(key)) {
    const links = menu(t, lang, section);
    menus.set(key, [header(t, lang, links), footer(t, links)]);
  }
  return menus.get(key);
};

export const render = ({ content, page, lang, name, section, summary, site }) => {
  const t = site.said[lang];
  const here = SITE + page.url;
  const other = lang === "id" ? `/en${page.url}` : page.url.slice(3);
  const id = lang === "id" ? page.url : other;
  const [top, bottom] = furniture(t, lang, section);
  return `<!doctype html>
<html lang="${lang}" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
${summary ? `<meta name="description" content="${e(summary)}">
<meta property="og:description" content="${e(summary)}">` : ""}
<link rel="canonical" href="${here}">
${site.languages.map((each) => `<link rel="alternate" hreflang="${each}" href="${SITE}${each === "id" ? id : `/en${id}`}">`).join("\n")}
<meta property="og:title" content="${e(name)}">
<meta property="og:locale" content="${t.locale}">
<meta property="og:image" content="${here}kartu.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" type="image/svg+xml" href="/assets/terang/ikon.svg">
<title>${e(name)} – Terang</title>
<link rel="stylesheet" href="/assets/stylesheets/main.css">
<link rel="stylesheet" href="/assets/stylesheets/palette.css">
<link rel="stylesheet" href="/assets/terang/terang.css">
<link rel="stylesheet" href="/assets/terang/halaman.css">
<link rel="stylesheet" href="/assets/terang/grafik.css">
<link rel="stylesheet" href="/assets/terang/istilah.css">
<link rel="stylesheet" href="/assets/terang/daftar.css">
<link rel="stylesheet" href="/assets/terang/cari.css">
<meta name="DC.title" content="${e(name)}">
<meta name="DC.publisher" content="${e(t.publisher)}">
<meta name="DC.language" content="${lang}">
<meta name="DC.identifier" content="${here}">
<meta name="DC.rights" content="CC BY 4.0">
${page.head || ""}
</head>
<body dir="ltr" data-md-color-scheme="default" data-md-color-primary="indigo" data-md-color-accent="indigo">
<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">
<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search">
<label class="md-overlay" for="__drawer"></label>
<div data-md-component="skip"><a href="#isi" class="md-skip">${e(t.skip)}</a></div>
${top}
<a class="t-bahasa" href="${other}" rel="alternate">${t.other_language}<span class="t-tersembunyi"> – ${e(t.read_other)}</span></a>
<div class="md-container" data-md-component="container">
<main class="md-main" data-md-component="main">
<div class="md-main__inner md-grid">
<div class="md-content" data-md-component="content">
<article class="md-content__inner md-typeset t-rekaman" id="isi" tabindex="-1" data-pagefind-body>
<nav class="remah" aria-label="${e(t.trail)}"><ol>
<li><a href="${root(lang)}">${e(t.home)}</a></li>${section ? `<li><a href="${root(lang)}${section}/">${e(section)}</a></li>` : ""}</ol></nav>
${content}
</article>
</div>
</div>
</main>
${bottom}
<p class="t-cetak">Terang · ${e(t.address)}: <span class="nomor">${here}</span></p>
</div>
<div class="md-dialog" data-md-component="dialog">
<div class="md-dialog__inner md-typeset"></div>
</div>
<script id="__config" type="application/json">{"annotate": null, "base": "/", "features": [], "search": "/assets/javascripts/workers/search.min.js", "tags": null, "translations": {"clipboard.copied": "Tersalin ke clipboard", "clipboard.copy": "Salin ke clipboard", "search.result.more.one": "1 lagi di halaman ini", "search.result.more.other": "# lagi di halaman ini", "search.result.none": "Tidak ada dokumen yang sesuai", "search.result.one": "1 dokumen ditemukan", "search.result.other": "# dokumen ditemukan", "search.result.placeholder": "Ketik untuk mulai pencarian", "search.result.term.missing": "Tidak ada", "select.version": "Pilih versi"}, "version": null}</script>
<script src="/assets/javascripts/bundle.js"></script>
<script src="/assets/terang/cari.js" defer></script>
<script src="/assets/terang/keluar.js" defer></script>
<script src="/assets/terang/salin.js" type="module"></script>
</body>
</html>
`;
};
