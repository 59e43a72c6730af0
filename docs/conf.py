"""How Sphinx builds the documentation."""

from __future__ import annotations

import sys
from pathlib import Path

import diplomex

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "diplomex"
author = "the diplomex contributors"
copyright = "2026, the diplomex contributors"
version = release = diplomex.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "rule_catalogue"]
exclude_patterns = ["_build", "_ext"]
nitpicky = False

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["diplomex.css"]
html_title = f"diplomex {version}"
html_show_sphinx = False
html_copy_source = False

myst_enable_extensions = ["deflist", "substitution"]
myst_heading_anchors = 3
myst_links_external_new_tab = False

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autoclass_content = "class"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
suppress_warnings = ["myst.header"]
