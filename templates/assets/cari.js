// Search. Typing changes neither the address nor the history and sends nothing to anyone: the
// index is loaded from this site, on the first keystroke or focus. Works under any base path.
(function () {
  "use strict";
  var base = new URL("../../", document.currentScript.src);
  var english = document.documentElement.lang === "en";
  var FEW = 6, MANY = 50;
  var WORDS = english ? {
    loading: "Searching …", none: "Nothing found for “{q}”. Try other words, or a figure such as 37 billion.",
    one: "1 result", many: "{n} results", more: "Show more results",
    help: "Need help? Open", helpName: "Need help",
    failed: "Search cannot be loaded. The list of all programs works without it.", list: "All programs",
    prompt: "Type a word or a figure, for example “Rp37 miliar”."
  } : {
    loading: "Mencari …", none: "Tidak ada hasil untuk “{q}”. Coba kata lain, atau angka seperti 37 miliar.",
    one: "1 hasil", many: "{n} hasil", more: "Tampilkan lebih banyak",
    help: "Perlu pertolongan? Buka", helpName: "Butuh bantuan",
    failed: "Pencarian tidak dapat dimuat. Daftar semua program tetap bisa dibuka.", list: "Semua program",
    prompt: "Ketik kata atau angka, misalnya “Rp37 miliar”."
  };
  // The first word of an address says what kind of page it is: [Indonesian, English].
  var KINDS = {
    program: ["Program", "Program"], instansi: ["Instansi", "Agency"], mitra: ["Mitra", "Partner"],
    sumber: ["Sumber", "Source"], wilayah: ["Wilayah", "Region"],
    sasaran: ["Kelompok sasaran", "Target group"], "dasar-hukum": ["Dasar hukum", "Legal basis"],
    bantuan: ["Bantuan", "Help"], anggaran: ["Anggaran", "Budget"], koreksi: ["Koreksi", "Corrections"],
    glosarium: ["Glosarium", "Glossary"], klaim: ["Pernyataan", "Statements"]
  };
  var UNITS = [
    [/^(triliun|trilyun|trillion|tn|t)$/, 12], [/^(miliar|milyar|miliard|billion|bn|m)$/, 9],
    [/^(juta|jt|million|mn)$/, 6], [/^(ribu|rb|thousand)$/, 3]
  ];
  var AMOUNT = /(?:\brp\.?\s*)?(\d+(?:[.,]\d+)*)(?:\s*(triliun|trilyun|trillion|tn|miliar|milyar|miliard|billion|bn|juta|jt|million|mn|ribu|rb|thousand|[mt])(?![a-z]))?(?:,-)?/gi;

  // "Rp37 miliar", "37.000.000.000" → "37000000000", as the pages carry it.
  function plainDigits(text) {
    return text.replace(AMOUNT, function (whole, number, unit) {
      var grouped = /^\d{1,3}([.,]\d{3})+$/.test(number);
      if (!unit) return grouped ? number.replace(/[.,]/g, "") : whole.replace(/^rp\.?\s*/i, "");
      var power = UNITS.find(function (row) { return row[0].test(unit.toLowerCase()); })[1];
      if (grouped) return number.replace(/[.,]/g, "") + "0".repeat(power);
      var halves = number.split(/[.,]/);
      if (halves.length > 2 || (halves[1] || "").length > power) return whole;
      return (halves[0] + (halves[1] || "") + "0".repeat(power - (halves[1] || "").length)).replace(/^0+(?=\d)/, "");
    }).replace(/\s+/g, " ").trim();
  }

  var engine = null;
  function load() {
    if (!engine) {
      engine = import(new URL("pagefind/pagefind.js", base).href).then(function (pagefind) {
        return pagefind.options({ excerptLength: 24 }).then(function () {
          return pagefind.init();
        }).then(function () { return pagefind; });
      });
      engine.catch(function () { engine = null; });
    }
    return engine;
  }

  // → {total, items} of at most `limit` pages.
  async function find(query, limit) {
    var pagefind = await load();
    var plain = plainDigits(query);
    var found = await pagefind.search(plain);
    if (!found.results.length && plain !== query) found = await pagefind.search(query);
    var numbers = plain.match(/\d+/g) || [];
    var first = found.results.slice(0, numbers.length ? Math.max(limit, 20) : limit);
    var items = (await Promise.all(first.map(function (r) { return r.data(); })))
      .map(function (data) { return item(data, numbers); });
    // A search for an amount leads to the figure itself: the page it stands on comes first.
    items.sort(function (one, other) { return other.figure - one.figure; });
    return { total: found.results.length, items: items.slice(0, limit) };
  }

  function item(data, numbers) {
    var url = data.url;
    var path = new URL(url, location.href).pathname.slice(base.pathname.length).replace(/^en\//, "");
    var kind = (data.meta && data.meta.jenis) || (KINDS[path.split("/")[0]] || ["", ""])[english ? 1 : 0];
    var figure = (data.anchors || []).find(function (anchor) {
      return /^angka-/.test(anchor.id) && numbers.indexOf((anchor.text || "").replace(/\D/g, "")) >= 0;
    });
    return {
      figure: Boolean(figure), url: figure ? url.split("#")[0] + "#" + figure.id : url,
      title: (data.meta && data.meta.title) || path, kind: kind, excerpt: data.excerpt || ""
    };
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // Pagefind sets a figure's plain digits before the figure as printed: show the printed one alone.
  var TWICE = /(<mark>)?\b(\d+)\.?(?:<\/mark>)?\.?\s+(?=(<mark>)?(?:Rp\s?)?(\d[\d.,]*\d|\d))/g;
  function once(html) {
    return html.replace(TWICE, function (whole, mark, plain, marked, number) {
      if (plain !== number.replace(/[.,]/g, "")) return whole;
      return mark && !marked ? "\u0001" : "";
    }).replace(/\u0001((?:Rp\s?)?(?:\d[\d.,]*\d|\d))/g, "<mark>$1</mark>").replace(/\u0001/g, "");
  }

  // An excerpt is text with <mark>; anything else in it stays text.
  function excerpt(html) {
    var line = element("p", "t-hasil-kutipan");
    var parsed = new DOMParser().parseFromString(once(html), "text/html").body;
    parsed.childNodes.forEach(function (node) {
      line.append(node.nodeName === "MARK" ? element("mark", "", node.textContent) : node.textContent);
    });
    return line;
  }

  function row(result) {
    var made = element("li", "t-hasil");
    var link = element("a", "", result.title);
    link.href = result.url;
    made.append(link);
    if (result.kind) made.append(" ", element("span", "t-hasil-jenis", result.kind));
    made.append(excerpt(result.excerpt));
    return made;
  }

  function counted(total) {
    return total === 1 ? WORDS.one : WORDS.many.replace("{n}", total.toLocaleString(english ? "en" : "id"));
  }

  // Fill `list` and `status` for a query; the newest question wins.
  function searcher(status, list, after) {
    var turn = 0, last = null;
    return async function (query, limit) {
      query = query.trim();
      if (query + limit === last) return;
      last = query + limit;
      var mine = ++turn;
      if (!query) { list.replaceChildren(); status.textContent = WORDS.prompt; return; }
      status.textContent = WORDS.loading;
      try {
        var found = await find(query, limit);
        if (mine !== turn) return;
        var within = list.contains(document.activeElement);
        list.replaceChildren.apply(list, found.items.map(row));
        if (within && list.querySelector("a")) list.querySelector("a").focus();
        status.textContent = found.total ? counted(found.total) : WORDS.none.replace("{q}", query);
        if (after) after(found, query);
      } catch (error) {
        if (mine !== turn) return;
        last = null;
        list.replaceChildren();
        status.textContent = WORDS.failed + " ";
        var link = element("a", "", WORDS.list);
        link.href = new URL((english ? "en/" : "") + "program/", base).href;
        status.append(link);
      }
    };
  }

  // Above every list of results, also an empty one: whoever is in need must not have to guess words.
  function helpLine() {
    var line = element("p", "t-hasil-bantuan", WORDS.help + " ");
    var link = element("a", "", WORDS.helpName);
    link.href = new URL((english ? "en/" : "") + "bantuan/", base).href;
    line.append(link);
    return line;
  }

  function later(work, wait) {
    var timer = 0;
    return function (value) { clearTimeout(timer); timer = setTimeout(function () { work(value); }, wait); };
  }

  // A form[data-cari] gets a panel of results below its field. Nothing typed leaves the panel:
  // Enter opens the first result, so that no address and no history entry ever holds the words.
  function panel(form) {
    var input = form.querySelector("input[type=search]");
    if (!input) return;
    var box = element("div", "t-panel");
    var status = element("p", "t-panel-status");
    var list = element("ol", "t-panel-daftar");
    var all = element("button", "t-panel-semua", WORDS.more);
    all.type = "button";
    box.hidden = true; all.hidden = true;
    status.setAttribute("role", "status");
    box.append(helpLine(), status, list, all);
    form.append(box);
    var ask = searcher(status, list, function (found) {
      all.hidden = found.total <= found.items.length;
    });
    var soon = later(function (query) { return ask(query, FEW); }, 150);
    function show() { box.hidden = !input.value.trim(); }
    function move(step) {
      var links = Array.from(list.querySelectorAll("a[href]")).concat(all.hidden ? [] : all);
      var next = links.indexOf(document.activeElement) + step;
      if (next < 0) input.focus(); else if (links[next]) links[next].focus();
    }
    input.addEventListener("focus", function () { load().catch(function () {}); show(); });
    input.addEventListener("input", function () { all.hidden = true; show(); soon(input.value); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      show();
      Promise.resolve(ask(input.value, FEW)).then(function () {
        var first = list.querySelector("a[href]");
        if (first && input.value.trim()) first.click();
      });
    });
    all.addEventListener("click", function () { ask(input.value, MANY); });
    form.addEventListener("keydown", function (event) {
      // The first Escape closes the panel and keeps the words; a second one is the browser's own.
      if (event.key === "Escape" && !box.hidden) { event.preventDefault(); box.hidden = true; input.focus(); }
      else if (event.key === "ArrowDown" && !box.hidden) { event.preventDefault(); move(1); }
      else if (event.key === "ArrowUp" && document.activeElement !== input) { event.preventDefault(); move(-1); }
    });
    document.addEventListener("click", function (event) { if (!form.contains(event.target)) box.hidden = true; });
    form.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !form.contains(event.relatedTarget)) box.hidden = true;
    });
    return input;
  }

  // The full page /cari/: reads ?q= or #q=, writes neither while typing.
  function fullPage(form) {
    var input = form.querySelector("input[type=search]");
    var status = document.getElementById("cari-status");
    var list = document.getElementById("hasil");
    var ask = searcher(status, list);
    var soon = later(function (query) { return ask(query, MANY); }, 150);
    status.before(helpLine());
    function read() {
      var asked = new URLSearchParams(location.hash.slice(1)).get("q") ||
        new URLSearchParams(location.search).get("q") || "";
      if (asked) input.value = asked;
      ask(input.value, MANY);
    }
    input.addEventListener("focus", function () { load().catch(function () {}); });
    input.addEventListener("input", function () { soon(input.value); });
    form.addEventListener("submit", function (event) { event.preventDefault(); ask(input.value, MANY); });
    addEventListener("hashchange", read);
    read();
    return input;
  }

  var own = document.getElementById("cari-form");
  var main = own ? fullPage(own) : null;
  var fields = Array.from(document.querySelectorAll("form[data-cari]")).map(panel);
  var first = main || fields[0];
  document.addEventListener("keydown", function (event) {
    var at = document.activeElement;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !first) return;
    if (at && (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable)) return;
    event.preventDefault();
    first.focus();
    first.select();
  });
  window.terangCari = { plainDigits: plainDigits };
})();
