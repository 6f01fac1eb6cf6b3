"""form: the web form at /admin/, which is Decap CMS set up from the model.

patterns, fields → what each field of the model is in the form
collections      → one collection a kind of data file
published        → what stands of each figure, for its history
detectors        → the patterns of personal data, for the browser
remote           → where changes go: GitHub, GitLab, or this computer
page             → the files of /admin/
"""

from generator.form.page import artifacts
from generator.form.remote import Local, Remote, remote
from generator.urls import ADMIN

__all__ = ["ADMIN", "Local", "Remote", "artifacts", "remote"]
