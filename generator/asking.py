"""`terang new`: the questions it asks on a terminal, and the files it makes of the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from generator import checking
from generator.check.filled_in import TO_BE_FILLED_IN
from generator.finding import CannotRun, Finding
from generator.model.registry import Registry
from generator.report import as_text
from generator.staff import editor
from generator.staff.new_file import KINDS, new_file, rewrite
from generator.staff.new_id import offered_id, refuse_id
from generator.staff.questions import NotUnderstood, Question, questions, understood
from generator.text import Locale, Said

_LONGEST_LIST = 30


@dataclass(frozen=True)
class Asking:
    """Where records are made, in which language people are asked; `today` is an ISO date."""

    root: Path
    today: str
    locale: Locale
    on_terminal: bool

    def new(self, kind: str, record_id: str | None, given: Mapping[str, str]) -> list[Finding]:
        """Make one record of what is given and answered; what `check` refuses of it is returned."""
        registry = editor.read_registry(self.root)
        if record_id is not None:
            refuse_id(registry, kind, record_id)
        answers = self._given(registry, kind, given)
        if self.on_terminal:
            self._say(_BEGIN)
            for question in questions(kind):
                if question.field not in answers:
                    registry = self._ask(registry, question, answers)
        record_id = record_id or self._id(registry, kind, answers)
        path = new_file(self.root, registry, kind, record_id, answers)
        while (found := self._found(path)) and self._mend(registry, kind, path, answers, found):
            rewrite(path, registry, kind, answers)
        editor.refresh_schemas(self.root)
        refused = [each for each in found if each.rule != TO_BE_FILLED_IN]
        self._tell(path, refused != found, refused)
        return refused

    def _given(self, registry: Registry, kind: str, given: Mapping[str, str]) -> dict[str, Any]:
        """The answers of the command line; one that cannot stand ends the command."""
        known = {question.field: question for question in questions(kind)}
        answers: dict[str, Any] = {}
        for field, written in given.items():
            if field not in known:
                options = ", ".join(f"--{each.replace('_', '-')}" for each in known)
                raise CannotRun(
                    Said(f"{kind} tidak punya {field}.", f"A {kind} has no {field}."),
                    Said(f"Yang ditanyakan: {options}.", f"What is asked: {options}."),
                )
            try:
                answers[field] = understood(registry, known[field], written)
            except NotUnderstood as stop:
                raise CannotRun(stop.problem, _cure(known[field], stop)) from None
        return answers

    def _ask(self, registry: Registry, question: Question, answers: dict[str, Any]) -> Registry:
        """Ask until the answer can stand, or nothing is answered; the registry with what was made
        on the way."""
        self._introduce(question, question.known(registry))
        choices = list(question.choices)
        while written := click.prompt(">", default="", show_default=False, prompt_suffix=" "):
            if written.isdecimal() and 0 < int(written) <= len(choices):
                written = choices[int(written) - 1]
            try:
                answers[question.field] = understood(registry, question, written)
            except NotUnderstood as stop:
                self._say(stop.problem)
                self._say(stop.cure, "  → ")
                if stop.unknown and self._make_named(question, stop.unknown):
                    registry = editor.read_registry(self.root)
                continue
            groups = answers[question.field] if question.field == "target_groups" else ()
            if any(registry.target_groups[each].sensitive for each in groups):
                self._say(_SENSITIVE)
            return registry
        if question.required:
            self._say(_LATER)
        return registry

    def _introduce(self, question: Question, known: Mapping[str, str]) -> None:
        said = question.said
        title = said.title.in_(self.locale)
        click.echo(f"\n{title}: {said.definition.in_(self.locale)}")
        for number, (word, label) in enumerate(question.choices.items(), start=1):
            click.echo(f"  {number}. {label.in_(self.locale)} ({word})")
        if len(known) > _LONGEST_LIST:
            self._say(_BY_NAME, "  ")
        else:
            for record_id, name in known.items():
                click.echo(f"  {record_id}  ({name})")
        if question.many:
            self._say(_MANY, "  ")

    def _make_named(self, question: Question, unknown: str) -> bool:
        """Offer to make the record that an answer names; whether it was made."""
        kinds = [kind for kind in question.names if kind in KINDS]
        if not kinds:
            return False
        self._say(Said(_MAKE.id.format(unknown), _MAKE.en.format(unknown)))
        if click.prompt(">", default="y", show_default=False, prompt_suffix=" ")[:1] not in "yY":
            return False
        named = unknown if unknown.replace("-", "").isalnum() and unknown.islower() else None
        try:
            self.new(kinds[0], named, {})
        except CannotRun as stop:
            self._say(stop.problem)
            self._say(stop.cure, "  → ")
            return False
        self._say(_AGAIN)
        return True

    def _id(self, registry: Registry, kind: str, answers: Mapping[str, Any]) -> str:
        """The id made from the name, or another that can be one."""
        offer = offered_id(kind, answers)
        if not self.on_terminal:
            if offer is None:
                raise CannotRun(_NO_ID, _NAME_ID)
            return offer
        self._say(_ID, "\n")
        while True:
            written: str = click.prompt("> id", default=offer)
            try:
                refuse_id(registry, kind, written)
                return written
            except CannotRun as stop:
                self._say(stop.problem)
                self._say(stop.cure, "  → ")
                offer = None

    def _found(self, path: Path) -> list[Finding]:
        """The errors of the new file."""
        shown = path.relative_to(self.root).as_posix()
        findings = checking.check(self.root, self.today).findings
        return [each for each in findings if each.place.path == shown and each.severity == "error"]

    def _mend(
        self,
        registry: Registry,
        kind: str,
        path: Path,
        answers: dict[str, Any],
        found: list[Finding],
    ) -> bool:
        """Ask once more for what `check` refuses; whether there is anything new to be written."""
        lines = path.read_text(encoding="utf-8").splitlines()
        before = dict(answers)
        for question in questions(kind) if self.on_terminal else ():
            start = next(
                (n for n, line in enumerate(lines, 1) if line.startswith(f"{question.field}:")), 0
            )
            refused = [
                each
                for each in found
                if question.field in before and _is_within(lines, start, each.place.line)
            ]
            if refused:
                click.echo(as_text(refused, self.locale))
                del answers[question.field]
                self._ask(registry, question, answers)
        return answers != before

    def _tell(self, path: Path, unfilled: bool, refused: list[Finding]) -> None:
        shown = path.relative_to(self.root).as_posix()
        if refused:
            click.echo(as_text(refused, self.locale))
        self._say(_TO_FILL if unfilled or refused else _WHOLE, f"{shown} ")

    def _say(self, said: Said, before: str = "") -> None:
        click.echo(before + said.in_(self.locale))


def _is_within(lines: list[str], start: int, line: int) -> bool:
    """Whether a line belongs to the field that begins on another."""
    if not start or line < start:
        return False
    return all(each.startswith((" ", "#")) or not each for each in lines[start:line])


def _cure(question: Question, stop: NotUnderstood) -> Said:
    kinds = [kind for kind in question.names if kind in KINDS]
    if stop.unknown is None or not kinds:
        return stop.cure
    made = f"terang new {kinds[0]} {stop.unknown}"
    return Said(
        f"{stop.cure.id} Atau buat dulu: {made}", f"{stop.cure.en} Or make it first: {made}"
    )


_WHOLE = Said("dibuat, dan sudah lolos terang check.", "is made, and terang check accepts it.")
_TO_FILL = Said(
    "dibuat. Isi, lalu jalankan: terang check", "is made. Fill it in, then run: terang check"
)
_BEGIN = Said(
    "Jawab sejauh yang disebut sumber. Tekan Enter untuk melewati; Ctrl+C untuk berhenti.",
    "Answer what the sources state. Enter leaves a question out; Ctrl+C stops.",
)
_LATER = Said(
    "Dibiarkan: di berkas tertulis ISI, dan terang check akan mengingatkan.",
    "Left out: the file says ISI there, and terang check will remind you.",
)
_BY_NAME = Said("Tulis namanya, atau sebagian.", "Write its name, or a part of it.")
_SENSITIVE = Said(
    "Kelompok peka: jumlah kecil tidak dimuat, tempat paling rinci kabupaten atau kota, dan tidak "
    "ada nama siapa pun.",
    "A sensitive group: small counts are not published, places stop at the regency or city, and "
    "nobody is named.",
)
_MANY = Said("Boleh lebih dari satu, dipisah koma.", "More than one may be given, with commas.")
_MAKE = Said(
    'Buat catatan "{0}" sekarang? Enter atau y: ya; t: tidak.',
    'Make the record "{0}" now? Enter or y: yes; n: no.',
)
_AGAIN = Said("Sekarang tulis id-nya sekali lagi.", "Now write its id once more.")
_ID = Said(
    "Id: nama tetap di alamatnya; tidak pernah diubah sesudah terbit.",
    "Id: its permanent name in the address; never changed once published.",
)
_NO_ID = Said("Id catatan baru belum disebut.", "The new record has no id yet.")
_NAME_ID = Said(
    "Tulis id sesudah jenisnya (terang new program ID), atau beri --name.",
    "Write the id after the kind (terang new program ID), or give --name.",
)
