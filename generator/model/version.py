"""The version of what staff write into data/: it rises when old data must be carried forward."""

MODEL_VERSION = 1
"""What `model_version` in site.yml should say; each step up is one module of staff/upgrades/."""
