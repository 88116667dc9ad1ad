"""Questions to which one thing has one answer, asked of every sentence of a story."""
