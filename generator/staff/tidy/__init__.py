"""tidy: a data file in its canonical form, without losing a comment or changing what it says.

repairs → slips of editors and office programs, in the text itself
scalars → how a value is written, and which slips of the hand have one right spelling
layout  → the file, written anew from what was read: order of the model, one indentation, folding
"""

from generator.staff.tidy.tidy import Tidied, tidied

__all__ = ["Tidied", "tidied"]
