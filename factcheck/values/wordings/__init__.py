"""The words of quotations laid beside each other: what is house style, what was cut, what was changed."""
