"""Hand-written pages: their figures, their titles, their two languages."""

import re
from collections.abc import Iterator
from itertools import islice

from generator import urls
from generator.check.naming import unknown
from generator.check.references import withdrawn_figure
from generator.check.subject import Subject
from generator.finding import MAX_FAULTS, Finding, Place, more_faults
from generator.model.retired import Retired
from generator.prose import Call
from generator.text import Said

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^title:[ \t]*[\"']?[^\s\"'#]", re.MULTILINE)
_FORM = Said(
    'Tulis {{ angka("program/daftar/kunci/bidang") }}, {{ angka("…", revisi=1) }} atau '
    '{{ kutip("…") }}.',
    'Write {{ angka("program/list/key/field") }}, {{ angka("…", revisi=1) }} or {{ kutip("…") }}.',
)


def called_figures_exist(subject: Subject) -> Iterator[Finding]:
    """Every `{{ … }}` in a page calls a figure that exists and is not withdrawn."""
    for page in subject.prose:
        calls = list(page.calls())
        faults = (
            fault
            for call in calls
            for fault in (
                _called(subject, call, call.figure) if call.figure else [_not_a_call(call.place)]
            )
        )
        yield from islice(faults, MAX_FAULTS)
        if next(faults, None):
            yield more_faults(Place(page.path))
        elif page.text.count("{{") > len(calls):
            yield _unclosed(page.path, page.text)


def _not_a_call(place: Place) -> Finding:
    return Finding(
        place,
        "angka-tidak-dikenal",
        Said("Isi {{ … }} ini tidak dikenal.", "This {{ … }} is not understood."),
        _FORM,
    )


def _unclosed(path: str, text: str) -> Finding:
    """The first `{{` that no `}}` closes."""
    rest = re.sub(r"\{\{[^{}]*\}\}", lambda match: " " * len(match[0]), text)
    position = max(rest.find("{{"), 0)
    line = text.count("\n", 0, position) + 1
    return _not_a_call(Place(path, line, position - text.rfind("\n", 0, position)))


def _called(subject: Subject, call: Call, figure_id: str) -> Iterator[Finding]:
    figure = subject.registry.figures.get(figure_id)
    if figure is not None:
        if figure.figure.withdrawn is not None and not call.cites:
            yield withdrawn_figure(call.place, figure_id)
        if call.revision is not None and call.revision > figure.figure.revision:
            yield _no_revision(call.place, figure.figure.revision)
        return
    program = figure_id.partition("/")[0]
    moved = _moved(subject, program, figure_id)
    if moved is not None:
        yield Finding(
            call.place,
            "angka-pindah",
            Said(f'Angka "{figure_id}" sudah pindah.', f'The figure "{figure_id}" has moved.'),
            Said(f'Tulis "{moved}".', f'Write "{moved}".'),
        )
    elif retired := _retired(subject, program, figure_id):
        yield withdrawn_figure(call.place, figure_id, retired.replaced_by)
    elif program not in subject.ids["program"]:
        yield unknown(
            call.place,
            Said("program", "program"),
            program,
            subject.ids["program"],
            listed="data/programs/",
            rule="angka-tidak-dikenal",
        )
    elif program in subject.registry.programs:
        figures = subject.registry.figures
        known = [known for known in figures if known.startswith(f"{program}/")]
        what = Said("angka", "figure")
        yield unknown(call.place, what, figure_id, known, rule="angka-tidak-dikenal")


def _moved(subject: Subject, program: str, figure_id: str) -> str | None:
    """Where a figure is now whose holder's key has changed."""
    if program not in subject.registry.programs:
        return None
    for placed in subject.registry.figures_of(program):
        if figure_id in (f"{program}/{path}" for path in placed.former_paths):
            return placed.id
    return None


def _retired(subject: Subject, program: str, figure_id: str) -> Retired | None:
    """What data/retired.yml says of a figure, or of its whole program."""
    path = figure_id.partition("/")[2]
    for retired in subject.registry.retired.values():
        if retired.id == program and (retired.kind == "program" or path in retired.figures):
            return retired
    return None


def _no_revision(place: Place, last: int) -> Finding:
    return Finding(
        place,
        "revisi-tidak-ada",
        Said(
            f"Angka ini baru sampai revisi {last}.",
            f"This figure has only reached revision {last}.",
        ),
        Said(
            f"Pakai revisi=1 sampai revisi={last}, atau hapus revisi untuk nilai sekarang.",
            f"Use revisi=1 to revisi={last}, or drop revisi for the present value.",
        ),
    )


def pages_have_titles(subject: Subject) -> Iterator[Finding]:
    """Every page begins with front matter that gives its title."""
    for page in subject.prose:
        front = _FRONT_MATTER.match(page.text)
        if page.read and (front is None or not _TITLE.search(front[1])):
            yield Finding(
                Place(page.path, 1, 1),
                "halaman-tanpa-judul",
                Said("Halaman ini belum punya judul.", "This page has no title."),
                Said(
                    "Awali berkas dengan tiga baris: `---`, `title: Judul halaman`, `---`.",
                    "Begin the file with three lines: `---`, `title: The title`, `---`.",
                ),
            )


def pages_leave_the_form_its_place(subject: Subject) -> Iterator[Finding]:
    """No page stands at /admin/ or below: that is where the web form goes. Said once for both
    languages."""
    first = {page.address: page for page in reversed(subject.prose)}
    for address, page in first.items():
        if address.startswith(f"/{urls.ADMIN}/"):
            yield Finding(
                Place(page.path, 1, 1),
                "alamat-formulir",
                Said(
                    f"Alamat /{urls.ADMIN}/ disediakan untuk formulir.",
                    f"The address /{urls.ADMIN}/ is kept for the web form.",
                ),
                Said(
                    f'Ganti nama berkas atau foldernya: jangan "{urls.ADMIN}".',
                    f'Rename the file or its folder: not "{urls.ADMIN}".',
                ),
            )


def pages_have_two_languages(subject: Subject) -> Iterator[Finding]:
    """Every page exists in Indonesian and in English."""
    docs = {page.docs_path for page in subject.prose}
    for page in subject.prose:
        name = page.docs_path.removeprefix("en/") if page.locale == "en" else page.docs_path
        other = name if page.locale == "en" else f"en/{name}"
        if page.read and other not in docs:
            wanted = f"content/{'id' if page.locale == 'en' else 'en'}/{name}"
            yield Finding(
                Place(page.path, 1, 1),
                "halaman-tanpa-padanan",
                Said(
                    "Halaman ini hanya ada dalam satu bahasa.", "This page is in one language only."
                ),
                Said(f"Buat {wanted}.", f"Write {wanted}."),
                "warning",
            )
