// The Interchange module: see CONTRIBUTING.md for where a change belongs.
