"""Who says so and how surely: quotations, indirect speech, what is denied, hedged, planned or supposed."""
