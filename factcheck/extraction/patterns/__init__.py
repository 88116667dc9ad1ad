"""The closed set of extraction patterns, one module each; a claim kind names the one it uses."""
