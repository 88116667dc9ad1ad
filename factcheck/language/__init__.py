"""The language model, the parse of an article, and walks over it."""
