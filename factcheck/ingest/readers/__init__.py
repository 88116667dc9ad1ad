"""One module a format: bytes → the articles in them. They run in a process of their own, never in the user's."""
