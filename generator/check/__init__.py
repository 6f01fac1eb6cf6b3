"""check: Registry → Findings. A rule is a generator; its docstring is the rule."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.cache import NO_CACHE, Cache
from generator.check.acknowledged import acknowledged_rules_exist, acknowledged_warnings
from generator.check.computed_counts import small_counts_cannot_be_computed
from generator.check.conflicts import equal_items_agree, events_are_told_once
from generator.check.dates import (
    nothing_happened_tomorrow,
    periods_run_forward,
    revisions_run_forward,
    sources_are_not_older,
)
from generator.check.english import english_is_there
from generator.check.figures import (
    absences_are_shown,
    empty_figures_are_not_quoted,
    empty_figures_say_why,
    redactions_are_clean,
    unexplained_units_are_explained,
    values_are_sourced,
)
from generator.check.filled_in import nothing_is_left_to_fill_in
from generator.check.follow_ups import without_follow_ups
from generator.check.freshness import programs_are_checked_again, services_are_still_valid
from generator.check.hidden_counts import without_counts
from generator.check.hidden_numbers import without_numbers
from generator.check.hidden_quotes import quotes_state_no_hidden_count
from generator.check.hidden_values import hidden_counts_cannot_be_computed
from generator.check.keys import (
    anchors_are_unique,
    keys_are_unique,
    parents_do_not_circle,
    partners_are_not_agencies,
    retired_figures_stay_retired,
    retired_ids_stay_retired,
)
from generator.check.magnitudes import magnitudes_are_alike
from generator.check.markup import html_is_text, links_are_safe, templates_are_no_text
from generator.check.model_version import data_is_of_this_version
from generator.check.private_data import (
    personal_data_stays_out,
    personal_data_stays_out_beside,
)
from generator.check.prose_pages import (
    called_figures_exist,
    pages_have_titles,
    pages_have_two_languages,
    pages_leave_the_form_its_place,
)
from generator.check.protected_names import protected_names_stay_out, without_names
from generator.check.quiet import Quiet
from generator.check.quotes import quotes_hold_their_value, zero_is_counted
from generator.check.references import (
    headlines_resolve,
    kinds_of_figures_are_told,
    references_resolve,
    replacements_resolve,
    responses_resolve,
    speakers_resolve,
)
from generator.check.sensitive import (
    sensitive_groups_are_not_split_by_place,
    sensitive_places_are_coarse,
)
from generator.check.site_contact import the_publisher_can_be_reached
from generator.check.small_counts import small_counts_are_hidden, zero_does_not_tell_on_all
from generator.check.snapshots import snapshots_show_nothing_hidden
from generator.check.sources import (
    paid_sources_are_advertorials,
    withheld_fields_are_empty,
    withheld_sources_are_not_quoted,
)
from generator.check.stray_digits import texts_hold_no_figures
from generator.check.subject import Subject
from generator.check.sums import (
    breakdowns_sum,
    completed_are_participants,
    realisation_is_under_the_ceiling,
)
from generator.check.usage import everything_is_used
from generator.check.values import units_fit, values_are_possible
from generator.finding import Finding
from generator.model.registry import Registry
from generator.prose import OtherFile, ProsePage

__all__ = [
    "OF_ALL",
    "OF_ONE",
    "Checked",
    "check",
    "check_all",
    "without_counts",
    "without_names",
    "without_numbers",
]

Rule = Callable[[Subject], Iterator[Finding]]

OF_ONE: tuple[Rule, ...] = (
    speakers_resolve,
    headlines_resolve,
    responses_resolve,
    acknowledged_rules_exist,
    keys_are_unique,
    anchors_are_unique,
    empty_figures_say_why,
    values_are_sourced,
    empty_figures_are_not_quoted,
    absences_are_shown,
    unexplained_units_are_explained,
    redactions_are_clean,
    units_fit,
    values_are_possible,
    quotes_hold_their_value,
    zero_is_counted,
    breakdowns_sum,
    completed_are_participants,
    realisation_is_under_the_ceiling,
    magnitudes_are_alike,
    equal_items_agree,
    nothing_happened_tomorrow,
    periods_run_forward,
    revisions_run_forward,
    programs_are_checked_again,
    services_are_still_valid,
    withheld_fields_are_empty,
    paid_sources_are_advertorials,
    small_counts_are_hidden,
    small_counts_cannot_be_computed,
    quotes_state_no_hidden_count,
    zero_does_not_tell_on_all,
    sensitive_places_are_coarse,
    sensitive_groups_are_not_split_by_place,
    personal_data_stays_out,
    links_are_safe,
    html_is_text,
    templates_are_no_text,
    texts_hold_no_figures,
    english_is_there,
    nothing_is_left_to_fill_in,
)
"""What these find in a record follows from it, from what all share (`quiet`), and from no other."""

OF_ALL: tuple[Rule, ...] = (
    references_resolve,
    kinds_of_figures_are_told,
    replacements_resolve,
    retired_figures_stay_retired,
    retired_ids_stay_retired,
    partners_are_not_agencies,
    parents_do_not_circle,
    events_are_told_once,
    sources_are_not_older,
    everything_is_used,
    withheld_sources_are_not_quoted,
    hidden_counts_cannot_be_computed,
    personal_data_stays_out_beside,
    protected_names_stay_out,
    the_publisher_can_be_reached,
    data_is_of_this_version,
    snapshots_show_nothing_hidden,
    called_figures_exist,
    pages_have_titles,
    pages_have_two_languages,
    pages_leave_the_form_its_place,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """All findings in reading order; those that were acknowledged stand apart."""

    findings: list[Finding]
    acknowledged: list[Finding]


def check(
    registry: Registry,
    prose: Sequence[ProsePage],
    today: str,
    protected: Sequence[str] = (),
    others: Sequence[OtherFile] = (),
    cache: Cache = NO_CACHE,
) -> list[Finding]:
    """Everything wrong, without the warnings that were acknowledged. `today` is "2026-11-21";
    `cache` knows in which records nothing was wrong."""
    return check_all(registry, prose, today, protected, others, cache).findings


def check_all(
    registry: Registry,
    prose: Sequence[ProsePage],
    today: str,
    protected: Sequence[str] = (),
    others: Sequence[OtherFile] = (),
    cache: Cache = NO_CACHE,
) -> Checked:
    """Run every rule."""
    subject = Subject(registry, prose, today, protected, others)
    everything = [*_of_one(subject, cache), *(each for rule in OF_ALL for each in rule(subject))]
    found = sorted(without_follow_ups(subject, everything), key=lambda f: f.order)
    accepted = acknowledged_warnings(subject)
    checked = Checked([], [])
    for finding in found:
        known = finding.severity == "warning" and (finding.place.path, finding.rule) in accepted
        (checked.acknowledged if known else checked.findings).append(finding)
    return checked


def _of_one(subject: Subject, cache: Cache) -> list[Finding]:
    """What is wrong with records by themselves; the quiet ones are not gone through again."""
    quiet = Quiet(subject, cache)
    found = [each for rule in OF_ONE for each in rule(quiet.others)]
    quiet.remember(found)
    return found
