"""Stage 7, report → what is read: the terminal and JSON. Knows the models and no other stage."""
