"""Stage 1, file → Article: finding the files, reading their bytes, decoding their text."""
