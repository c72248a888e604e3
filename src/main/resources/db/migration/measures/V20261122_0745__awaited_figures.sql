-- what was promised for a period that is over is looked for by its period, for letters and for everybody's own page
create index target_by_period on measures.target (period);
