"""What editors have decided about findings: in a file of decisions, in a baseline, in a draft itself."""
