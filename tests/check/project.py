"""A small, wholly invented project in which every rule is content."""

from pathlib import Path

_KINDS = Path(__file__).resolve().parents[2] / "data/vocabulary/figure-kinds.yml"
PROGRAM = "data/programs/contoh.yml"
PEKA = "data/programs/peka.yml"

FILES = {
    "data/site.yml": """\
id: site
title: Contoh
publisher: {id: Redaksi Contoh, en: Example editors}
contact: {email: redaksi@contoh.example, phone: "021-555-0100"}
licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
thresholds: {people: 5, sensitive: 10}
stale_after_months: 12
feed_tag: "tag:contoh.example,2026:"
model_version: 1
""",
    "data/vocabulary/regions.csv": """\
code,level,name
98,provinsi,Rekaan
98.01,kabupaten/kota,Kabupaten Rekaan
""",
    "data/vocabulary/target-groups.yml": """\
ppks-24: {name: {id: Contoh, en: Example}, gloss: {id: Contoh, en: Example}, sensitive: false}
ppks-19: {name: {id: Peka, en: Sensitive}, gloss: {id: Contoh, en: Example}, sensitive: true}
""",
    "data/vocabulary/units.yml": """\
IDR: {name: {id: rupiah, en: rupiah}, counts_people: false, description: {id: Uang, en: Money}}
orang: {name: {id: orang, en: people}, counts_people: true, description: {id: Orang, en: People}}
kepala_desa:
  name: {id: kepala desa, en: village heads}
  counts_people: false
  description: {id: Kepala desa, en: Village heads}
hari: {name: {id: hari, en: days}, counts_people: false, description: {id: Waktu, en: Time}}
ton: {name: {id: ton, en: tons}, counts_people: false, description: {id: Berat, en: Weight}}
persen: {name: {id: persen, en: per cent}, counts_people: false, description: {id: B, en: P}}
tidak_dijelaskan:
  name: {id: tidak dijelaskan, en: not explained}
  counts_people: false
  description: {id: Tidak jelas, en: Unclear}
""",
    "data/vocabulary/budget-stages.yml": """\
pagu_murni:
  name: {id: Pagu murni, en: Original ceiling}
  rung: authorised
  documents: {id: DPA, en: DPA}
  meaning: {id: Contoh, en: Example}
  not_for: {id: Contoh, en: Example}
realisasi_diaudit:
  name: {id: Realisasi, en: Realisation}
  rung: audited
  documents: {id: LKPD, en: LKPD}
  meaning: {id: Contoh, en: Example}
  not_for: {id: Contoh, en: Example}
""",
    "data/vocabulary/figure-kinds.yml": _KINDS.read_text("utf-8"),
    "data/vocabulary/glossary.yml": "{}\n",
    "data/vocabulary/search-words.yml": "{}\n",
    "data/retired.yml": """\
- kind: program
  id: contoh-lama
  since: "2026-01-15"
  reason: {id: Digabung, en: Merged}
  replaced_by: contoh
""",
    "data/agencies/dinas-contoh.yml": """\
id: dinas-contoh
name: {id: Dinas Contoh, en: Example Agency}
level: province
region: "98"
""",
    "data/agencies/balai-contoh.yml": """\
id: balai-contoh
name: {id: Balai Contoh, en: Example Unit}
level: unit
parent: dinas-contoh
unused_reason: Dicatat untuk contoh.
""",
    "data/partners/mitra-contoh.yml": """\
id: mitra-contoh
name: {id: Mitra Contoh, en: Example Partner}
type: group
""",
    "data/laws/uu-contoh.yml": """\
id: uu-contoh
type: uu
year: "2009"
title: {id: Contoh, en: Example}
""",
    "data/sources/berita-contoh.yml": """\
id: berita-contoh
title: {id: Berita Contoh, en: Example News}
type: news
date: "2026-03"
accessed: "2026-06-01"
url: "https://contoh.example/berita/1234567812345678"
""",
    "data/sources/iklan-contoh.yml": """\
id: iklan-contoh
title: {id: Iklan Contoh, en: Example Advertorial}
type: advertorial
paid_by: {id: Dinas Contoh, en: Example Agency}
""",
    "data/sources/sumber-ditahan.yml": """\
id: sumber-ditahan
title: {id: Sebuah berita, en: A news report}
type: news
withheld: {fields: [title, url, author], reason: {id: Demi keselamatan, en: For safety}}
""",
    "data/services/layanan-contoh.yml": """\
id: layanan-contoh
name: {id: Layanan Contoh, en: Example Line}
operator: {id: Dinas Contoh, en: Example Agency}
phone: "129"
whatsapp: "0811-1000-0000"
scope: {id: Siapa saja, en: Anyone}
verified: "2026-06-01"
expires: "2027-06-01"
""",
    PROGRAM: """\
id: contoh
name: {id: Program Contoh, en: Example Program}
kind: training
status: running
field: pemberdayaan
agency: dinas-contoh
region: "98"
place: {id: "Desa Contoh, Kabupaten Rekaan", en: Contoh Village}
summary:
  id: Ringkasan contoh dengan [tautan](https://contoh.example/a). a.n. Gubernur Rekaan.
  en: A summary. WhatsApp 08111 000 0000.
target_groups: [ppks-24]
sources: [berita-contoh, iklan-contoh, sumber-ditahan]
laws: [uu-contoh]
partners:
  - partner: mitra-contoh
    role: {id: Pelaksana, en: Implementer}
    status: signed
    source: berita-contoh
steps:
  - {key: langkah-1, text: {id: Datang, en: Come}, source: berita-contoh}
budgets:
  - key: pagu-a
    stage: pagu_murni
    fiscal_year: "2024"
    amount:
      value: 37000000000
      unit: IDR
      source: berita-contoh
      quote: pagunya Rp37 miliar
      published: "2026-06-01"
      revisions:
        - type: correction
          value: 36000000000
          unit: IDR
          source: berita-contoh
          published: "2026-04-01"
          replaced: "2026-05-01"
          reason: {id: Salah baca, en: Misread}
  - key: pagu-b
    stage: pagu_murni
    fiscal_year: "2025"
    amount: {value: 38000000000, unit: IDR, source: berita-contoh, published: "2026-06-01"}
  - key: realisasi-a
    stage: realisasi_diaudit
    fiscal_year: "2024"
    amount: {value: 35000000000, unit: IDR, source: berita-contoh, published: "2026-06-01"}
cohorts:
  - key: angkatan-1
    former_keys: [angkatan-awal]
    name: {id: Angkatan pertama, en: First cohort}
    period: {from: "2025-02", to: "2025"}
    participants:
      value: 30
      unit: orang
      as_of: "2026-03"
      stated_on: "2026-03-02"
      said_by: kepala-dinas
      source: berita-contoh
      corroborated_by: [iklan-contoh]
      quote: peserta berjumlah tiga puluh orang
      published: "2026-06-01"
    completed: {value: 20, unit: orang, source: berita-contoh, published: "2026-06-01"}
    duration: {value: 15, unit: hari, source: berita-contoh, published: "2026-06-01"}
    breakdown:
      - by: gender
        rows:
          - key: perempuan
            name: {id: Perempuan, en: Women}
            amount: {value: 19, unit: orang, source: berita-contoh, published: "2026-06-01"}
          - key: laki-laki
            name: {id: Laki-laki, en: Men}
            amount: {value: 11, unit: orang, source: berita-contoh, published: "2026-06-01"}
targets:
  - key: klien
    name: {id: Klien, en: Clients}
    amount:
      value: 223142
      unit: tidak_dijelaskan
      source_term: klien
      caveat: {id: Tidak jelas, en: Unclear}
      source: berita-contoh
      quote: sebanyak 223.142 klien
      published: "2026-06-01"
  - key: kosong
    name: {id: Lain, en: Other}
    amount:
      value: null
      missing: not_found
      searched: [{where: Contoh, date: "2026-05-01"}]
assistance:
  - key: bahan
    text: {id: Bahan, en: Material}
    amount: {value: "2.5", unit: ton, source: berita-contoh, published: "2026-06-01"}
    source: berita-contoh
events:
  - key: rapat
    name: {id: Rapat, en: Meeting}
    status: held
    date: "2026-03-01"
    place: {id: Aula Contoh, en: Hall}
    attendance:
      value: 3
      unit: kepala_desa
      source: berita-contoh
      quote: dihadiri tiga kepala desa
      published: "2026-06-01"
    source: berita-contoh
claims:
  - key: rutin
    type: claim
    text: {id: Rutin, en: Yearly}
    said_by: kepala-dinas
    source: berita-contoh
officials:
  - key: kepala-dinas
    name: Pejabat Contoh
    role: {id: Kepala Dinas, en: Head of Agency}
    agency: dinas-contoh
    as_of: "2026-03"
    source: berita-contoh
responses:
  - key: jawaban
    to: budgets/pagu-a/amount
    by: dinas-contoh
    date: "2026-07-01"
    text: {id: Ya, en: "Yes"}
headline: [cohorts/angkatan-1/participants]
checked: {date: "2026-01", by_role: Sekretaris}
acknowledged:
  - {rule: dugaan-salah-nol, reason: Contoh.}
""",
    PEKA: """\
id: peka
name: {id: Program Peka, en: Sensitive Program}
kind: mentoring
status: planned
field: rehabilitasi
agency: dinas-contoh
region: "98.01"
place: {id: Kabupaten Rekaan, en: Rekaan Regency}
summary: {id: Ringkasan., en: Summary.}
target_groups: [ppks-19]
sources: [berita-contoh]
cohorts:
  - key: satu
    name: {id: Satu, en: One}
    participants: {value: 40, unit: orang, source: berita-contoh, published: "2026-06-01"}
    completed: {value: 30, unit: orang, source: berita-contoh, published: "2026-06-01"}
    breakdown:
      - by: age
        rows:
          - key: muda
            name: {id: Muda, en: Young}
            amount: {value: 20, unit: orang, source: berita-contoh, published: "2026-06-01"}
          - key: dewasa
            name: {id: Dewasa, en: Adult}
            amount: {value: null, missing: suppressed}
          - key: tua
            name: {id: Tua, en: Old}
            amount: {value: null, missing: suppressed}
claims:
  - {key: harapan, type: hope, text: {id: Semoga, en: Hopefully}, source: sumber-ditahan}
""",
    "content/id/tentang.md": """\
---
title: Tentang
---
Pesertanya {{ angka("contoh/cohorts/angkatan-1/participants") }}. Surel: redaksi@contoh.example.
""",
    "content/en/tentang.md": """\
---
title: About
---
There were {{ angka("contoh/cohorts/angkatan-1/participants") }} participants.
""",
}
