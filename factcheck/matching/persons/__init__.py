"""Of whom a claim tells: names, what stands for a name, and how claims are parted by their bearers."""
