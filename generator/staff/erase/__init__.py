"""`terang erase`: an erasure on request, of a figure, a source, an official or a response.

What is asked for (`target`) is taken out of its record and of whatever rests on it (`redact`), and
out of kept snapshots; where else it still stands is named (`traces`), and what nobody but people
can do (`by_hand`). Nothing that is said repeats what is erased.
"""
