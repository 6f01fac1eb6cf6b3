"""The key facts of a program: what a reader needs before anything else."""

from generator.model.choices import MISSING_REASONS, PROGRAM_STATUSES, SOURCE_TYPES
from generator.model.program import Program
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Badge, Code, Fact, Inline, Words


def key_facts(here: Here, program: Program) -> tuple[Fact, ...]:
    """State, office, place, people, sources, and who checked the record."""
    registry = here.registry
    rows: list[Fact] = []

    def row(label: Said, *values: Inline) -> None:
        rows.append(Fact(here.say(label), values))

    status: Inline = Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}")
    if program.status == "unknown":
        status = Words(here.say(MISSING_REASONS["not_stated"]))
    row(Said("Status", "Status"), status)
    row(Said("Penyelenggara", "Office in charge"), here.entity("agency", program.agency))
    if program.implementing_unit:
        unit = here.entity("agency", program.implementing_unit)
        row(Said("Unit pelaksana", "Implementing unit"), unit)
    code = Code(f"({here.say(Said('kode', 'code'))} {program.region})")
    row(Said("Wilayah", "Region"), here.region(program.region), code)
    if program.place:
        row(Said("Tempat", "Place"), here.words(program.place))
    if program.target_groups:
        groups = (here.entity("target_group", each) for each in program.target_groups)
        row(Said("Kelompok sasaran", "Target group"), *groups)
    kinds = {registry.sources[each].type: None for each in program.sources}
    row(
        Said("Sumber", "Sources"),
        here.count(len(program.sources)),
        *(
            Badge(
                here.say(SOURCE_TYPES[kind]), "advertorial" if kind == "advertorial" else "source"
            )
            for kind in kinds
        ),
    )
    row(
        Said("Diperiksa instansi", "Checked by the office"),
        *(
            (here.moment(program.checked.date), Words(program.checked.by_role))
            if program.checked
            else (Words(here.say(Said("Belum", "Not yet"))),)
        ),
    )
    return tuple(rows)
