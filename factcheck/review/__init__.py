"""The report as a local page on which an editor decides: what `factcheck review` serves."""
