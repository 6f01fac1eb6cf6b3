"""Findings as people read them: where, what, and what to do about it."""

import json
from collections.abc import Sequence
from hashlib import sha256

from generator.finding import CannotRun, Finding
from generator.text import Locale, Said

_SEVERITY = {"error": Said("", ""), "warning": Said("peringatan · ", "warning · ")}


def as_text(findings: Sequence[Finding], locale: Locale) -> str:
    """`file:line:column  [rule]`, the problem, and the cure after an arrow."""
    return "\n".join(
        f"{each.place}  [{_SEVERITY[each.severity].in_(locale)}{each.rule}]\n"
        f"  {each.problem.in_(locale)}\n  → {each.cure.in_(locale)}\n"
        for each in findings
    )


def as_json(findings: Sequence[Finding], locale: Locale) -> str:
    """A JSON array, one object a finding."""
    rows = [
        {
            "path": each.place.path,
            "line": each.place.line,
            "column": each.place.column,
            "rule": each.rule,
            "severity": each.severity,
            "problem": each.problem.in_(locale),
            "cure": each.cure.in_(locale),
        }
        for each in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding], locale: Locale) -> str:
    """Workflow commands, which a forge shows on the lines themselves."""
    return "\n".join(
        f"::{each.severity} file={_property(each.place.path)},line={max(each.place.line, 1)},"
        f"col={max(each.place.column, 1)},title={_property(each.rule)}::"
        f"{_message(each.problem.in_(locale) + ' → ' + each.cure.in_(locale))}"
        for each in findings
    )


def as_gitlab(findings: Sequence[Finding], locale: Locale) -> str:
    """GitLab's code quality report, which a merge request shows on the lines themselves."""
    rows = [
        {
            "description": f"{each.problem.in_(locale)} → {each.cure.in_(locale)}",
            "check_name": each.rule,
            "fingerprint": sha256(repr(each.order).encode()).hexdigest(),
            "severity": "major" if each.severity == "error" else "minor",
            "location": {"path": each.place.path, "lines": {"begin": max(each.place.line, 1)}},
        }
        for each in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def summary(findings: Sequence[Finding], locale: Locale) -> str:
    """How many of each, in one line."""
    errors = sum(each.severity == "error" for each in findings)
    warnings = len(findings) - errors
    if not findings:
        return Said("Tidak ada temuan. Data baik.", "Nothing found. The data is good.").in_(locale)
    return Said(
        f"Kesalahan: {errors}. Peringatan: {warnings}.", f"Errors: {errors}. Warnings: {warnings}."
    ).in_(locale)


def as_paragraph(stop: CannotRun, locale: Locale) -> str:
    """Why the command cannot run, and the cure."""
    return f"{stop.problem.in_(locale)}\n  → {stop.cure.in_(locale)}"


FORMATS = {"text": as_text, "json": as_json, "github": as_github, "gitlab": as_gitlab}
