"""The rules of the code base that the compiler does not know, as checks; run by tools/check."""
