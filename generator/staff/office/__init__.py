"""office: another office's own project, made from what is installed and nothing else.

answers → who publishes, where, under which address
shared  → files that are the same in every office: ours, kept up to date by `terang upgrade`
own     → files written once with the answers: theirs from then on
origin  → where Terang itself was installed from, so that their machines install the same
owned   → terang.sums: the shared files as they were given, to tell what an office has changed
"""
