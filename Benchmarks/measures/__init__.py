"""One file per thing that is measured. Each gives a Section for the report and asserts no times."""
