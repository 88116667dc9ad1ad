"""The data the tool reads with: claim kinds and event types, loaded and validated."""

from factcheck.catalog.event_types import (
    EventType,
    event_type,
    event_type_named,
    event_type_of,
    event_words,
    families_at_one_spot,
    families_once,
)
from factcheck.catalog.held_alone import HeldAlone, Offices, Telling, offices, open_deeds, tellings
from factcheck.catalog.kinds import SEVERITIES, Entry, Kind, Step, claims_folder, find_kind, load_kinds
from factcheck.catalog.moments import Moment, moment, moment_called, moment_terms, moment_words, moments_done
from factcheck.catalog.occasions import Occasion, occasion_called, occasion_done
from factcheck.catalog.once import OnceDeed, once_deed, once_deeds, once_nouns

__all__ = [
    "SEVERITIES",
    "Entry",
    "EventType",
    "HeldAlone",
    "Kind",
    "Moment",
    "Occasion",
    "Offices",
    "OnceDeed",
    "Step",
    "Telling",
    "claims_folder",
    "event_type",
    "event_type_named",
    "event_type_of",
    "event_words",
    "families_at_one_spot",
    "families_once",
    "find_kind",
    "load_kinds",
    "moment",
    "moment_called",
    "moment_terms",
    "moment_words",
    "moments_done",
    "occasion_called",
    "occasion_done",
    "offices",
    "once_deed",
    "once_deeds",
    "once_nouns",
    "open_deeds",
    "tellings",
]
