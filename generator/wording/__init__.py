"""wording: values → the words people read, in both languages. Shared by view and export."""
