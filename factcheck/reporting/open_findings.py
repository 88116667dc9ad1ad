"""The report as an editor reads it who has decided already: without what is settled."""

from factcheck.model.report import Report, sentence_verdict


def open_report(report: Report) -> Report:
    """A report without its settled findings; its ids stay, its sentences are what the open findings make of them."""
    if not any(finding.settled for finding in report.findings):
        return report
    kept = {finding.id: finding for finding in report.findings if not finding.settled}

    def left(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name in kept)

    return report.model_copy(
        update={
            "findings": tuple(kept.values()),
            "assumptions": tuple(
                a.model_copy(update={"clears": left(a.clears), "keeps": left(a.keeps)})
                for a in report.assumptions
                if a.accepted or left(a.clears)
            ),
            "sentences": tuple(
                s.model_copy(
                    update={
                        "findings": left(s.findings),
                        "verdict": sentence_verdict(kept[name].verdict for name in left(s.findings)),
                    }
                )
                for s in report.sentences
            ),
        }
    )
