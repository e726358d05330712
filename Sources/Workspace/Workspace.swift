// The Workspace module: see CONTRIBUTING.md for where a change belongs.
