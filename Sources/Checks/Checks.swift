// The Checks module: see CONTRIBUTING.md for where a change belongs.
